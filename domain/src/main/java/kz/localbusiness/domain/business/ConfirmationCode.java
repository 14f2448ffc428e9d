package kz.localbusiness.domain.business;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// Six digits that only the reader of a mailbox knows. Never stored: it is made again from a secret
/// when somebody enters one.
public record ConfirmationCode(String value) {

    public static final int LENGTH = 6;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
    private static final BigInteger ALL = BigInteger.valueOf(1_000_000);

    public ConfirmationCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a code has six digits");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// @param secret another one for each code
    public static ConfirmationCode of(byte[] secret) {
        return new ConfirmationCode(
                "%06d".formatted(new BigInteger(1, secret).mod(ALL).intValueExact()));
    }

    @Override
    public String toString() {
        return "ConfirmationCode[hidden]";
    }
}
