package kz.localbusiness.web.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Understands how people in Kazakhstan type a number: `8 701 …`, `+7 (701) …`, `701…`.
public final class PhoneNumbers {

    /// Longer input is not looked at.
    public static final int MAX_LENGTH = 30;

    private static final String KAZAKHSTAN = "KZ";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /// A client's: mobiles of Kazakhstan only.
    public static Optional<PhoneNumber> mobile(String typed) {
        return parse(typed).filter(PhoneNumbers::isMobile).map(PhoneNumbers::toDomain);
    }

    /// A business's: any number of Kazakhstan.
    public static Optional<PhoneNumber> any(String typed) {
        return parse(typed).map(PhoneNumbers::toDomain);
    }

    /// `+7 701 123 45 67`; of a landline the code of its city stands apart: `+7 7122 35 40 10`.
    public static String shown(PhoneNumber number) {
        return parse(number.value())
                .filter(parsed -> !isMobile(parsed))
                .map(parsed -> NUMBERS.format(parsed, PhoneNumberFormat.INTERNATIONAL))
                .orElseGet(() -> grouped(number.value()));
    }

    private static String grouped(String digits) {
        return "%s %s %s %s %s"
                .formatted(
                        digits.substring(0, 2),
                        digits.substring(2, 5),
                        digits.substring(5, 8),
                        digits.substring(8, 10),
                        digits.substring(10));
    }

    private static Optional<Phonenumber.PhoneNumber> parse(String typed) {
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            var parsed = NUMBERS.parse(typed, KAZAKHSTAN);
            return Optional.of(parsed).filter(PhoneNumbers::isOfKazakhstan);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean isOfKazakhstan(Phonenumber.PhoneNumber number) {
        return !number.hasExtension() && NUMBERS.isValidNumberForRegion(number, KAZAKHSTAN);
    }

    private static boolean isMobile(Phonenumber.PhoneNumber number) {
        return NUMBERS.getNumberType(number) == PhoneNumberType.MOBILE;
    }

    private static PhoneNumber toDomain(Phonenumber.PhoneNumber number) {
        return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
    }
}
