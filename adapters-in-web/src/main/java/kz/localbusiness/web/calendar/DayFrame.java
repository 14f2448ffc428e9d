package kz.localbusiness.web.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowCalendar.Calendar;
import kz.localbusiness.application.booking.ShowCalendar.PersonDays;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.shared.TimeSlot;

/// The hours of a day that are worth a look: work, visits, and what is kept.
record DayFrame(int opens, int closes) {

    private static final DayFrame WHOLE = new DayFrame(0, 24);
    private static final DayFrame USUAL = new DayFrame(9, 18);

    static DayFrame of(Calendar calendar) {
        return calendar.people().stream()
                .flatMap(DayFrame::times)
                .map(time -> around(time, calendar.zone()))
                .reduce(DayFrame::and)
                .orElse(USUAL);
    }

    private static Stream<TimeSlot> times(PersonDays days) {
        return Stream.of(
                        days.open().stream(),
                        days.blocks().stream().map(Block::time),
                        days.visits().stream()
                                .flatMap(visit -> visit.segments().stream())
                                .map(Segment::slot))
                .flatMap(times -> times);
    }

    private static DayFrame around(TimeSlot time, ZoneId zone) {
        var start = time.start().atZone(zone);
        var end = time.end().atZone(zone);
        var nextDay = start.toLocalDate().plusDays(1).atStartOfDay(zone);
        if (end.isAfter(nextDay)) {
            return WHOLE;
        }
        return new DayFrame(
                start.getHour(), end.equals(nextDay) ? WHOLE.closes : ceil(end.toLocalTime()));
    }

    private static int ceil(LocalTime time) {
        return time.equals(LocalTime.of(time.getHour(), 0)) ? time.getHour() : time.getHour() + 1;
    }

    private DayFrame and(DayFrame other) {
        return new DayFrame(Math.min(opens, other.opens), Math.max(closes, other.closes));
    }
}
