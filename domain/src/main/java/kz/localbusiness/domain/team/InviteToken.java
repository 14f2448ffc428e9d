package kz.localbusiness.domain.team;

import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.Sha256;

/// The secret in an invitation's link: 256 random bits that are nowhere stored, only their digest.
public record InviteToken(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z_-]{43}");
    private static final int BYTES = 32;

    public InviteToken {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an invitation's token has 43 characters");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// @param random must not be guessable
    public static InviteToken random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new InviteToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String digest() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "InviteToken[hidden]";
    }
}
