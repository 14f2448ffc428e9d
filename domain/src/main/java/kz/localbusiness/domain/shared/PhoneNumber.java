package kz.localbusiness.domain.shared;

import java.util.regex.Pattern;

/// A number in E.164 form under +7, e.g. `+77011234567`; how people type it is the edge's concern.
/// A masked one has lost its middle for good: `+7701*****67` can be shown, and nothing else; of an
/// erased one nothing is left.
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+7\\d{10}");
    private static final Pattern MASKED = Pattern.compile("\\+7\\d{3}\\*{5}\\d{2}");

    private static final String NOTHING_LEFT = "+7" + "*".repeat(10);

    public static final PhoneNumber ERASED = new PhoneNumber(NOTHING_LEFT);

    public PhoneNumber {
        if (!E164.matcher(value).matches()
                && !MASKED.matcher(value).matches()
                && !value.equals(NOTHING_LEFT)) {
            throw new IllegalArgumentException("a phone number is +7 and ten digits");
        }
    }

    public PhoneNumber masked() {
        return new PhoneNumber(value.substring(0, 5) + "*****" + value.substring(10));
    }

    public boolean isMasked() {
        return value.contains("*");
    }
}
