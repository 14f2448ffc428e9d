package kz.localbusiness.domain.shared;

import java.util.regex.Pattern;

/// A number in E.164 form under +7, e.g. `+77011234567`; how people type it is the edge's concern.
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+7\\d{10}");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("a phone number is +7 and ten digits");
        }
    }
}
