package kz.localbusiness.domain.client;

import java.util.regex.Pattern;

/// Six digits that are sent once; never stored as they are and never printed.
public record Code(String value) {

    public static final int LENGTH = 6;

    private static final Pattern DIGITS = Pattern.compile("\\d{6}");

    public Code {
        if (!isCode(value)) {
            throw new IllegalArgumentException("a code is six digits");
        }
    }

    public static boolean isCode(String text) {
        return DIGITS.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "Code[hidden]";
    }
}
