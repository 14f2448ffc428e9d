package kz.localbusiness.web.calendar;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where a tap leads out of the calendar, as far as somebody is there to take it.
@Component
final class CalendarDoors {

    private final ObjectProvider<AppointmentOpener> openers;
    private final ObjectProvider<BookingStarter> starters;

    CalendarDoors(
            ObjectProvider<AppointmentOpener> openers, ObjectProvider<BookingStarter> starters) {
        this.openers = openers;
        this.starters = starters;
    }

    Optional<AppointmentOpener> opener() {
        return Optional.ofNullable(openers.getIfAvailable());
    }

    Optional<BookingStarter> starter() {
        return Optional.ofNullable(starters.getIfAvailable());
    }
}
