/// What the specifications of bookings do.
@NullMarked
package kz.localbusiness.features.booking;

import org.jspecify.annotations.NullMarked;
