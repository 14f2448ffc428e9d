package kz.localbusiness.application.booking.out;

import java.nio.charset.StandardCharsets;
import kz.localbusiness.domain.booking.CalendarEntry;

/// Says what an entry says, in no form that a calendar would read.
public final class PlainCalendarFiles implements CalendarFiles {

    @Override
    public byte[] of(CalendarEntry entry) {
        return entry.toString().getBytes(StandardCharsets.UTF_8);
    }
}
