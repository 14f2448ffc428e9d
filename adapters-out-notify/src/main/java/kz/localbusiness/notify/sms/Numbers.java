package kz.localbusiness.notify.sms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.Money;
import tools.jackson.databind.JsonNode;

/// Providers write numbers as such or as text, as it comes.
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern TENGE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final int TIYN_DIGITS = 2;

    private Numbers() {}

    public static Optional<Integer> whole(JsonNode node) {
        return text(node, WHOLE).map(Integer::parseInt);
    }

    /// What an account is kept in is tenge.
    public static Optional<Money> tenge(JsonNode node) {
        return text(node, TENGE)
                .map(text -> new BigDecimal(text).setScale(TIYN_DIGITS, RoundingMode.HALF_UP))
                .map(sum -> new Money(sum.movePointRight(TIYN_DIGITS).longValueExact()));
    }

    public static Optional<String> text(JsonNode node, Pattern shape) {
        return Optional.of(node.asString("").strip()).filter(text -> shape.matcher(text).matches());
    }
}
