/// What clients and owners alike choose from: services, people, days, starts.
@NullMarked
package kz.localbusiness.web.picker;

import org.jspecify.annotations.NullMarked;
