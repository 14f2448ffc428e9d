package kz.localbusiness.domain.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

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
        try {
            var bytes = value.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "InviteToken[hidden]";
    }
}
