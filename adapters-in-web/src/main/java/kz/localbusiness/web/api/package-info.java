/// The REST API: the inbound ports in JSON, refusals as problem details.
@NullMarked
package kz.localbusiness.web.api;

import org.jspecify.annotations.NullMarked;
