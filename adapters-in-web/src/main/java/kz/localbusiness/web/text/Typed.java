package kz.localbusiness.web.text;

import java.util.regex.Pattern;

/// What people typed or pasted, without the control characters that no form means.
public final class Typed {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]");
    private static final Pattern CONTROL_BUT_BREAKS =
            Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");

    private Typed() {}

    public static String line(String typed) {
        return CONTROL.matcher(typed).replaceAll(" ").strip();
    }

    /// Keeps line breaks.
    public static String lines(String typed) {
        return CONTROL_BUT_BREAKS.matcher(typed).replaceAll(" ").strip();
    }
}
