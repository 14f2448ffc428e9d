package kz.localbusiness.application.secret;

import java.util.regex.Pattern;

/// What a secret is for, e.g. `kaspi-certificate`; a business has one secret of each.
public record SecretPurpose(String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,99}");

    public SecretPurpose {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a purpose");
        }
    }
}
