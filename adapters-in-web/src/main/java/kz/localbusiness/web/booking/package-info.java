/// The pages on which a client books and looks after an appointment.
@NullMarked
package kz.localbusiness.web.booking;

import org.jspecify.annotations.NullMarked;
