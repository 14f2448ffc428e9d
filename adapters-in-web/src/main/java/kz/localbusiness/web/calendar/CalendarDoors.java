package kz.localbusiness.web.calendar;

import java.util.Optional;
import kz.localbusiness.web.agenda.AppointmentSheets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where a tap leads out of the calendar.
///
/// @param opener shows a visit
/// @param starter books a client, as far as somebody is there to do it
record CalendarDoors(AppointmentOpener opener, Optional<BookingStarter> starter) {

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        CalendarDoors calendarDoors(
                AppointmentSheets sheets, ObjectProvider<BookingStarter> starters) {
            return new CalendarDoors(sheets::open, Optional.ofNullable(starters.getIfAvailable()));
        }
    }
}
