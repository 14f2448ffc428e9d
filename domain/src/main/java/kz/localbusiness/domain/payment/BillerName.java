package kz.localbusiness.domain.payment;

import java.util.regex.Pattern;

/// Under what name the bank knows a business that it collects for; the bank makes it up.
public record BillerName(String value) {

    public static final int LONGEST = 64;

    private static final Pattern SHAPE =
            Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd} ._-]*[\\p{L}\\p{Nd}])?");

    public BillerName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not the name of a biller");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
