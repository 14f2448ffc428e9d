package kz.localbusiness.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// An authenticator app: RFC 6238 with HMAC-SHA-1, six digits, thirty seconds.
final class OneTimeCodes {

    private static final int SECONDS = 30;
    private static final int LOW_NIBBLE = 0xf;
    private static final int POSITIVE = 0x7fffffff;

    private OneTimeCodes() {}

    static String at(Instant moment, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
            var step = ByteBuffer.allocate(Long.BYTES).putLong(moment.getEpochSecond() / SECONDS);
            var hash = mac.doFinal(step.array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & LOW_NIBBLE);
            return "%06d".formatted((number & POSITIVE) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
