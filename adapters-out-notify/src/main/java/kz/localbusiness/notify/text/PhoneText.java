package kz.localbusiness.notify.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import kz.localbusiness.domain.shared.PhoneNumber;

/// `+7 701 123 45 67`; of a landline the code of its city stands apart: `+7 7122 35 40 10`.
public final class PhoneText {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneText() {}

    public static String of(PhoneNumber phone) {
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
