package kz.localbusiness.notify.email;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;

/// How people write times, prices and numbers, from the platform's locale data.
final class EmailFormats {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

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

    /// `+7 701 123 45 67`; of a landline the code of its city stands apart: `+7 7122 35 40 10`.
    static String phone(PhoneNumber phone) {
        try {
            var number = NUMBERS.parse(phone.value(), null);
            return NUMBERS.getNumberType(number) == PhoneNumberType.MOBILE
                    ? grouped(phone)
                    : NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notOfAnyCountry) {
            return grouped(phone);
        }
    }

    private static String grouped(PhoneNumber phone) {
        return phone.value().replaceFirst("\\+7(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "+7 $1 $2 $3 $4");
    }
}
