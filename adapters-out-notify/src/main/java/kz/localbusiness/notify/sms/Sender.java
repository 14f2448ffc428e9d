package kz.localbusiness.notify.sms;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name under which an SMS arrives, as it is registered with the operators.
public final class Sender {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9 ._-]{1,11}|[0-9]{1,15}");

    private Sender() {}

    public static void check(String setting, @Nullable String sender) {
        if (sender != null && !sender.isEmpty() && !SHAPE.matcher(sender).matches()) {
            throw new IllegalArgumentException(
                    setting + " is not up to 11 Latin letters and digits, or 15 digits");
        }
    }
}
