package kz.localbusiness.domain.team;

import java.util.regex.Pattern;

/// Names an account of the business's realm for ever.
public record AccountId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z-]{1,64}");

    public AccountId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an account's id is 1 to 64 letters and digits");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
