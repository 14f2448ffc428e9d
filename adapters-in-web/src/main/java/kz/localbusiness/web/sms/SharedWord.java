package kz.localbusiness.web.sms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// What only a provider and we know, so that what is signed with it is the provider's.
final class SharedWord {

    private final String text;

    /// @param text empty while there is none, and then nothing is signed with it
    SharedWord(String text) {
        this.text = text;
    }

    /// Takes equally long whatever differs.
    ///
    /// @param algorithm the provider's choice
    /// @param told what the word is put behind
    /// @param sign in hexadecimal digits
    boolean signs(String algorithm, String told, String sign) {
        var right = HexFormat.of().formatHex(hash(algorithm, told + text));
        var given = sign.toLowerCase(Locale.ROOT);
        return !text.isEmpty() && MessageDigest.isEqual(bytes(right), bytes(given));
    }

    private static byte[] hash(String algorithm, String told) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes(told));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
