/// The REST API over fake ports, through the real dispatcher.
@NullMarked
package kz.localbusiness.web.api;

import org.jspecify.annotations.NullMarked;
