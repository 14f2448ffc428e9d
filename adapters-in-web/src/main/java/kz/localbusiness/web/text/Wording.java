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
import java.util.Locale;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;

/// Money, dates, times and durations as people of one language write them.
public final class Wording {

    private static final int TIYN_PER_TENGE = 100;

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

    private String pattern(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /// `1 ч 30 мин`
    public String duration(Duration duration) {
        var hours = duration.toHours();
        var minutes = duration.toMinutesPart();
        var spelledMinutes = minutes + " " + minuteUnit();
        if (hours == 0) {
            return spelledMinutes;
        }
        var spelledHours = hours + " " + hourUnit();
        return minutes == 0 ? spelledHours : spelledHours + " " + spelledMinutes;
    }

    private String hourUnit() {
        return switch (language) {
            case KK -> "сағ";
            case RU -> "ч";
            case EN -> "h";
        };
    }

    private String minuteUnit() {
        return switch (language) {
            case KK -> "мин";
            case RU -> "мин";
            case EN -> "min";
        };
    }
}
