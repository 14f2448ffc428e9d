package kz.localbusiness.domain.payment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.localbusiness.domain.booking.AppointmentId;

/// What a client types into the bank's app to pay for one visit: nine digits, the last of which
/// checks the others by Damm's algorithm, so that neither a wrong digit nor two that changed places
/// name another visit.
public record BillNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{8}");
    private static final Pattern GAPS = Pattern.compile("[\\s-]");
    private static final int LONGEST_TYPED = 20;
    private static final int FIRST = 10_000_000;
    private static final int MANY = 90_000_000;

    private static final String[] DAMM = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };

    public BillNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not the number of a bill");
        }
    }

    private static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && control(text) == 0;
    }

    /// As people type it, in groups or not.
    public static Optional<BillNumber> read(String typed) {
        return Optional.of(typed)
                .filter(text -> text.length() <= LONGEST_TYPED)
                .map(text -> GAPS.matcher(text).replaceAll(""))
                .filter(BillNumber::isValid)
                .map(BillNumber::new);
    }

    /// Always the same for one visit, and not to be guessed by who does not know it.
    ///
    /// @param draw the first is 0; another one where the number is another visit's
    public static BillNumber of(AppointmentId visit, int draw) {
        var name = "%s/%d".formatted(visit.value(), draw).getBytes(StandardCharsets.UTF_8);
        var drawn = UUID.nameUUIDFromBytes(name).getMostSignificantBits();
        var head = String.valueOf(FIRST + Math.floorMod(drawn, MANY));
        return new BillNumber(head + control(head));
    }

    /// In threes, as people read it.
    public String grouped() {
        return "%s %s %s"
                .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    }

    private static int control(String text) {
        return text.chars().reduce(0, (state, sign) -> DAMM[state].charAt(sign - '0') - '0');
    }
}
