/// Outbound parts of booking that need nothing but this process.
@NullMarked
package kz.localbusiness.booking;

import org.jspecify.annotations.NullMarked;
