package kz.localbusiness.notify.email;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import kz.localbusiness.domain.shared.Money;

/// How people write times and prices, from the platform's locale data.
final class EmailFormats {

    private EmailFormats() {}

    /// With the day of the week, because that is how people remember visits.
    static String moment(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    static String price(Money price, Locale locale) {
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        var symbols = format.getDecimalFormatSymbols();
        symbols.setCurrencySymbol("₸");
        format.setDecimalFormatSymbols(symbols);
        format.setMaximumFractionDigits(0);
        return format.format(price.wholeTenge());
    }

    static String duration(Duration lasting, EmailTexts texts) {
        var hours = Long.toString(lasting.toHours());
        var minutes = Integer.toString(lasting.toMinutesPart());
        if (lasting.toHours() == 0) {
            return texts.say("duration.minutes", minutes);
        }
        return lasting.toMinutesPart() == 0
                ? texts.say("duration.hours", hours)
                : texts.say("duration.both", hours, minutes);
    }
}
