package kz.localbusiness.web.whatsapp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// By what WhatsApp is known when it calls: the app's secret, with which it signs, and a word that
/// it was told when the address was given to it.
@ConfigurationProperties("lbp.whatsapp.webhook")
record WhatsAppCaller(SecretValue appSecret, @Nullable SecretValue verifyToken) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SIGNATURE = Pattern.compile("sha256=([0-9a-f]{64})");

    /// Whether a header is a signature at all.
    static boolean isSignature(@Nullable String header) {
        return header != null && SIGNATURE.matcher(header).matches();
    }

    /// In a time that tells nothing of the right one.
    boolean hasSigned(byte[] body, String header) {
        var signature = SIGNATURE.matcher(header);
        return signature.matches()
                && MessageDigest.isEqual(
                        HexFormat.of().parseHex(signature.group(1)), signatureOf(body));
    }

    boolean knows(@Nullable String word) {
        return word != null
                && verifyToken != null
                && MessageDigest.isEqual(bytes(word), bytes(verifyToken.text()));
    }

    private byte[] signatureOf(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(appSecret.text()), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
