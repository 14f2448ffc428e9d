/// Days, appointments, and what may start when.
@NullMarked
package kz.localbusiness.domain.booking;

import org.jspecify.annotations.NullMarked;
