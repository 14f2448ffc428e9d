package kz.localbusiness.domain.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The part of an address that only the bank and the business know, so that who knows it is the
/// bank.
public record BillerKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{40}");
    private static final int BYTES = 20;

    public BillerKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a key of a biller");
        }
    }

    /// @param random whose numbers nobody can foretell
    public static BillerKey random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new BillerKey(HexFormat.of().formatHex(bytes));
    }

    /// Takes equally long whatever differs.
    public boolean is(String told) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    /// What a log may hold of it.
    @Override
    public String toString() {
        return "BillerKey[…]";
    }
}
