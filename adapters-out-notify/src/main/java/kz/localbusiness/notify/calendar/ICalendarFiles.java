package kz.localbusiness.notify.calendar;

import java.time.InstantSource;
import kz.localbusiness.application.booking.out.CalendarFiles;
import kz.localbusiness.domain.booking.CalendarEntry;
import org.springframework.stereotype.Component;

@Component
final class ICalendarFiles implements CalendarFiles {

    private final InstantSource clock;

    ICalendarFiles(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public byte[] of(CalendarEntry entry) {
        return VisitCalendar.written(VisitCalendar.event(entry, clock.instant()));
    }
}
