/// Booking, moving and cancelling appointments.
@NullMarked
package kz.localbusiness.application.booking;

import org.jspecify.annotations.NullMarked;
