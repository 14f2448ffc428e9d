package kz.localbusiness.notify.text;

import java.util.regex.Pattern;

/// What people typed, unable to begin a header, a line or a change of direction of its own.
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private OneLine() {}

    public static String of(String typed) {
        return BREAKS.matcher(typed).replaceAll(" ").strip();
    }
}
