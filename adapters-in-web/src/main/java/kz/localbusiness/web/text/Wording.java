package kz.localbusiness.web.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.TimeSlot;

/// Money, dates, times and durations as people of one language write them.
public final class Wording {

    private static final int TIYN_PER_TENGE = 100;

    /// Else a line may end after the dash.
    private static final String WORD_JOINER = "\u2060";

    private final Language language;
    private final Locale locale;

    private Wording(Language language) {
        this.language = language;
        this.locale = Locales.of(language);
    }

    public static Wording in(Language language) {
        return new Wording(language);
    }

    public static Wording in(Locale locale) {
        return in(Locales.languageOf(locale).orElse(Language.RU));
    }

    public Language language() {
        return language;
    }

    /// Without a fraction when the price is in whole tenge.
    public String money(Money money) {
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        var symbols = format.getDecimalFormatSymbols();
        symbols.setCurrencySymbol("₸");
        format.setDecimalFormatSymbols(symbols);
        var fraction = money.tiyn() % TIYN_PER_TENGE == 0 ? 0 : 2;
        format.setMinimumFractionDigits(fraction);
        format.setMaximumFractionDigits(fraction);
        return format.format(BigDecimal.valueOf(money.tiyn(), 2));
    }

    /// On a clock of 24 hours: `09:30`.
    public String time(Instant instant, ZoneId zone) {
        return time(instant.atZone(zone).toLocalTime());
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }

    /// `09:30–10:15`
    public String span(TimeSlot slot, ZoneId zone) {
        return "%s–%s".formatted(time(slot.start(), zone), time(slot.end(), zone));
    }

    /// `09:00–13:00, 14:00–18:00`, each of them on one line.
    public String hours(List<OpeningHours> hours) {
        return hours.stream()
                .map(one -> "%s–%s%s".formatted(time(one.opens()), WORD_JOINER, time(one.closes())))
                .collect(Collectors.joining(", "));
    }

    /// Day of the week, day and month: `среда, 25 ноября`.
    public String date(LocalDate date) {
        return pattern("EEEE, d MMMM", date);
    }

    public String date(Instant instant, ZoneId zone) {
        return date(instant.atZone(zone).toLocalDate());
    }

    public String dateTime(Instant instant, ZoneId zone) {
        return "%s, %s".formatted(date(instant, zone), time(instant, zone));
    }

    /// `пн`
    public String weekday(LocalDate date) {
        return pattern("EEE", date);
    }

    /// `25 нояб.`
    public String dayAndMonth(LocalDate date) {
        return pattern("d MMM", date);
    }

    /// `25 ноября`
    public String day(LocalDate date) {
        return pattern("d MMMM", date);
    }

    /// `25 ноября 2026`, for what may be years ago.
    public String dayOfYear(Instant instant, ZoneId zone) {
        return pattern("d MMMM uuuu", instant.atZone(zone).toLocalDate());
    }

    /// `май 2026`
    public String month(LocalDate date) {
        return pattern("LLLL uuuu", date);
    }

    /// `3–9 мая`, `28 апреля – 3 мая`
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(to);
        }
        return from.getMonth() == to.getMonth() && from.getYear() == to.getYear()
                ? "%d–%s".formatted(from.getDayOfMonth(), day(to))
                : "%s – %s".formatted(day(from), day(to));
    }

    private String pattern(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /// `4,8`
    public String oneDecimal(BigDecimal number) {
        return String.format(locale, "%.1f", number);
    }

    /// `1 ч 30 мин`
    public String duration(Duration duration) {
        return DurationWords.of(duration, language);
    }
}
