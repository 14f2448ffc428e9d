package kz.localbusiness.domain.booking;

import java.math.BigInteger;
import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.Sha256;

/// Stands for a manage link in messages of which each part costs: 82 bits that nobody guesses, in
/// letters and digits that nobody takes for each other. Only its digest is stored.
public record ShortCode(String value) {

    private static final int LENGTH = 14;
    private static final String SIGNS =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final Pattern SHAPE = Pattern.compile("[1-9A-HJ-NP-Za-km-z]{14}");
    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());
    private static final int LEAST_BYTES = 20;

    public ShortCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a short code has 14 letters and digits");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// @param secret which nobody can foretell, at least 20 bytes, so that all codes are as likely
    public static ShortCode of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("too few bytes for a short code");
        }
        var left = new BigInteger(1, secret);
        var signs = new StringBuilder();
        while (signs.length() < LENGTH) {
            var divided = left.divideAndRemainder(BASE);
            signs.append(SIGNS.charAt(divided[1].intValue()));
            left = divided[0];
        }
        return new ShortCode(signs.toString());
    }

    public String digest() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "ShortCode[hidden]";
    }
}
