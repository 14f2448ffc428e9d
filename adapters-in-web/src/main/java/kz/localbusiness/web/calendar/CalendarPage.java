package kz.localbusiness.web.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowCalendar.Calendar;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Everything that the browser needs for what is shown now.
///
/// @param zone the business's clock, as an offset
/// @param opens the first hour of the day that is worth a look
/// @param closes the hour with which such a day ends
record CalendarPage(
        String view,
        String date,
        String today,
        String zone,
        int opens,
        int closes,
        List<Person> people,
        List<CalendarItem> items,
        Words words) {

    record Person(String id, String name) {

        static Person of(StaffMember member) {
            return new Person(member.id().value().toString(), member.name());
        }

        boolean is(StaffId staff) {
            return id.equals(staff.value().toString());
        }
    }

    /// Not every browser knows Kazakh.
    ///
    /// @param days from Monday
    /// @param shortDays from Monday
    record Words(
            List<String> months,
            List<String> days,
            List<String> shortDays,
            String nothing,
            String more,
            String label) {

        static Words in(Locale locale, CalendarItems.Phrases phrases) {
            return new Words(
                    Stream.of(Month.values())
                            .map(one -> one.getDisplayName(TextStyle.FULL, locale))
                            .toList(),
                    days(TextStyle.FULL_STANDALONE, locale),
                    days(TextStyle.SHORT_STANDALONE, locale),
                    phrases.of("calendar.nothing"),
                    phrases.of("calendar.more", "{0}"),
                    phrases.of("calendar.title"));
        }

        private static List<String> days(TextStyle style, Locale locale) {
            return Stream.of(DayOfWeek.values())
                    .map(day -> day.getDisplayName(style, locale))
                    .toList();
        }
    }

    static CalendarPage of(
            CalendarSpan span, String date, Calendar calendar, CalendarItems items, Words words) {
        var all = calendar.people().stream().flatMap(items::of).toList();
        var frame = DayFrame.of(calendar);
        var now = calendar.now().atZone(calendar.zone());
        return new CalendarPage(
                span.code(),
                date,
                now.toLocalDate().toString(),
                offset(calendar.zone(), now.toInstant()),
                frame.opens(),
                frame.closes(),
                calendar.people().stream().map(one -> Person.of(one.member())).toList(),
                all,
                words);
    }

    private static String offset(ZoneId zone, Instant at) {
        var id = zone.getRules().getOffset(at).getId();
        return "Z".equals(id) ? "+00:00" : id;
    }
}
