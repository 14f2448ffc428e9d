package kz.localbusiness.notify.push;

import java.time.Duration;
import java.util.Base64;
import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How browsers are told things. Whoever gives no keys gets some, made at the first start and kept:
/// with other keys every browser would have to be turned on again.
///
/// @param publicKey and the private one in base64url, as tools for web push print them
/// @param contact whom a service of browsers may turn to, `mailto:` or `https:`; our own address by
///   default
/// @param ttl how long such a service waits at most for a browser that is off
@ConfigurationProperties("lbp.push")
public record PushSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable String publicKey,
        @Nullable SecretValue privateKey,
        @Nullable String contact,
        @DefaultValue("12h") Duration ttl,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {

    private static final int PUBLIC_BYTES = 65;
    private static final int PRIVATE_BYTES = 32;
    private static final Duration LONGEST_TTL = Duration.ofDays(28);

    /// A guest has up to ten browsers, told one after the other within two minutes.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    public PushSettings {
        if ((publicKey == null) != (privateKey == null)) {
            throw new IllegalArgumentException(
                    "lbp.push.public-key and private-key are only of use together");
        }
        if (publicKey != null
                && privateKey != null
                && (!hasBytes(publicKey, PUBLIC_BYTES)
                        || !hasBytes(privateKey.text(), PRIVATE_BYTES))) {
            throw new IllegalArgumentException(
                    "lbp.push.public-key and private-key are not 65 and 32 bytes in base64url");
        }
        if (contact != null
                && !contact.matches("(mailto:|https://)[^\"\\\\\\p{Cntrl}\\s]{3,200}")) {
            throw new IllegalArgumentException("lbp.push.contact is not mailto:… or https://…");
        }
        if (ttl.isNegative() || ttl.compareTo(LONGEST_TTL) > 0) {
            throw new IllegalArgumentException("lbp.push.ttl is not 0 to 28 days");
        }
        if (!connectTimeout.isPositive()
                || !readTimeout.isPositive()
                || connectTimeout.plus(readTimeout).compareTo(LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException(
                    "lbp.push.connect-timeout and read-timeout are more than 0 and together not"
                            + " more than 10 seconds");
        }
    }

    private static boolean hasBytes(String text, int count) {
        try {
            return Base64.getUrlDecoder().decode(text).length == count;
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }
}
