package kz.localbusiness.domain.notice.sms;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.Sha256;

/// SMSC's number of a message. We choose it, so that a message can be looked for whose answer was
/// lost. Two messages may happen to have the same one; SMSC tells them apart by the phone.
public record SmscNumber(int value) {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,9}");
    private static final String PHONE_SIGN = "-";

    public SmscNumber {
        if (value < 1) {
            throw new IllegalArgumentException("no number of a message: " + value);
        }
    }

    /// The same for the same name, whenever it is asked for.
    public static SmscNumber of(ProviderReference ours) {
        return new SmscNumber(Math.max(1, hash(ours.value()).getInt() & Integer.MAX_VALUE));
    }

    public static Optional<SmscNumber> parsed(String text) {
        return Optional.of(text)
                .filter(digits -> DIGITS.matcher(digits).matches())
                .map(Long::parseLong)
                .filter(number -> number <= Integer.MAX_VALUE)
                .map(number -> new SmscNumber(number.intValue()));
    }

    /// Empty where it is of another provider, or a name of our own.
    public static Optional<SmscNumber> in(ProviderReference reference) {
        return SmsProvider.SMSC
                .number(reference)
                .flatMap(number -> parsed(number.split(PHONE_SIGN, 2)[0]));
    }

    /// Two bytes of the phone's hash: enough to tell two messages apart, and too few to find the
    /// phone by them.
    public ProviderReference to(PhoneNumber phone) {
        int sign = Short.toUnsignedInt(hash(phone.value()).getShort());
        return SmsProvider.SMSC.reference("%d%s%04x".formatted(value, PHONE_SIGN, sign));
    }

    private static ByteBuffer hash(String text) {
        return ByteBuffer.wrap(Sha256.bytes(text));
    }
}
