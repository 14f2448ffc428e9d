/// What the booking use cases need from outside.
@NullMarked
package kz.localbusiness.application.booking.out;

import org.jspecify.annotations.NullMarked;
