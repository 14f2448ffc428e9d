package kz.localbusiness.application.booking;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;

/// The visits that were booked under the phone number that the signed-in client has proven to have,
/// in whoever's name.
@FunctionalInterface
public interface ShowMyBookings {

    /// More are on the next page.
    int PAGE = 20;

    Answer show(Query query);

    /// @param after the last page's [Page#next], empty for the first page
    record Query(BusinessId business, Period period, String after) implements ForBusiness {}

    enum Period {
        /// The next visit first.
        UPCOMING,

        /// What began, the latest first.
        PAST
    }

    sealed interface Answer {}

    /// @param next where the next page begins, empty when there is none
    record Page(List<MyBooking> bookings, String next) implements Answer {

        public static final Page EMPTY = new Page(List.of(), "");

        public Page {
            bookings = List.copyOf(bookings);
        }
    }

    /// The account has not proven to have any number.
    record NoVerifiedPhone() implements Answer {}

    /// @param manage does all that the link of this visit does
    record MyBooking(MyAppointment mine, ManageToken manage) {}
}
