package kz.localbusiness.domain.booking;

import java.util.regex.Pattern;

/// Chosen by the sender once per intent; a repeated request carries the same one.
public record IdempotencyKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{8,100}");

    public IdempotencyKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an idempotency key");
        }
    }

    /// Unguessable in practice: 8 to 100 letters, digits, dots, colons, hyphens, underscores.
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
