package kz.localbusiness.web.calendar;

import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.web.agenda.AppointmentSheets;
import kz.localbusiness.web.agenda.NewBookings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where a tap leads out of the calendar.
///
/// @param opener shows a visit
/// @param starter books a client
record CalendarDoors(AppointmentOpener opener, BookingStarter starter) {

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        CalendarDoors calendarDoors(AppointmentSheets sheets, NewBookings bookings) {
            return new CalendarDoors(
                    sheets::open,
                    (wish, booked) ->
                            bookings.open(wish.staff(), wish.start(), client(wish), booked));
        }

        private static @Nullable ClientId client(BookingStarter.Wish wish) {
            return wish.client() == null ? null : new ClientId(wish.client());
        }
    }
}
