package kz.localbusiness.domain.fiscal;

import java.util.regex.Pattern;

/// The number that its maker gave to a cash register, e.g. `SWK00035753`.
public record CashboxNumber(String value) {

    public static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    public CashboxNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not the number of a cash register");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
