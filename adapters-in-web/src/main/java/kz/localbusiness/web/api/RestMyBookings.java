package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import kz.localbusiness.application.booking.ShowMyBookings.MyBooking;
import kz.localbusiness.application.booking.ShowMyBookings.Page;

/// @param next where the next page begins, empty when this is the last
@Schema(name = "MyBookings")
record RestMyBookings(List<One> appointments, String next) {

    static RestMyBookings of(Page page) {
        return new RestMyBookings(page.bookings().stream().map(One::of).toList(), page.next());
    }

    /// @param manageToken reads, moves, cancels and praises this one appointment
    @Schema(name = "MyBooking")
    record One(RestAppointment appointment, String manageToken) {

        static One of(MyBooking booking) {
            return new One(RestAppointment.of(booking.mine()), booking.manage().value());
        }
    }
}
