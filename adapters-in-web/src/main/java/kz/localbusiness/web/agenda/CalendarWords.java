package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Months and days of the week in a date picker; the week begins on Monday.
public final class CalendarWords {

    private static final int MONDAY = 1;

    /// Not every browser knows how dates are written in Kazakh.
    private static final String FORMAT = "dd.MM.yyyy";

    /// A date picker counts from Sunday.
    private static final List<DayOfWeek> FROM_SUNDAY =
            Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();

    private CalendarWords() {}

    public static DatePickerI18n in(Locale locale) {
        return new DatePickerI18n()
                .setFirstDayOfWeek(MONDAY)
                .setDateFormat(FORMAT)
                .setMonthNames(
                        Stream.of(Month.values())
                                .map(one -> one.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                                .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale));
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return FROM_SUNDAY.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
