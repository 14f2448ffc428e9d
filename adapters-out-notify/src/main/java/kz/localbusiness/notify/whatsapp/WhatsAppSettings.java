package kz.localbusiness.notify.whatsapp;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The platform's own number at WhatsApp. Without it there are no messages by WhatsApp.
///
/// @param url without a path
/// @param version of the Graph API; each lives for about two years
/// @param phoneNumberId what WhatsApp calls our number, which is not the number
/// @param token of a system user, which does not lapse
/// @param readTimeout after which nobody knows what has become of a message
@ConfigurationProperties("lbp.whatsapp")
public record WhatsAppSettings(
        @DefaultValue("https://graph.facebook.com") URI url,
        @DefaultValue("v24.0") String version,
        @Nullable String phoneNumberId,
        @Nullable SecretValue token,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("15s") Duration readTimeout) {

    /// Together, so that a claim on a message does not lapse meanwhile.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public WhatsAppSettings {
        check(url);
        if (!version.matches("v[0-9]{1,3}\\.[0-9]{1,2}")) {
            throw new IllegalArgumentException("lbp.whatsapp.version is not like v24.0");
        }
        if ((phoneNumberId == null) != (token == null)) {
            throw new IllegalArgumentException(
                    "lbp.whatsapp.phone-number-id and token are only of use together");
        }
        if (phoneNumberId != null && !phoneNumberId.matches("[0-9]{1,30}")) {
            throw new IllegalArgumentException("lbp.whatsapp.phone-number-id is not of digits");
        }
        if (!connectTimeout.isPositive()
                || !readTimeout.isPositive()
                || connectTimeout.plus(readTimeout).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "lbp.whatsapp.connect-timeout and read-timeout are more than 0 and together"
                            + " not more than 30 seconds");
        }
    }

    /// The token crosses no network in the clear.
    private static void check(URI url) {
        var host = url.getHost();
        boolean secure = "https".equals(url.getScheme()) && host != null;
        boolean local = "http".equals(url.getScheme()) && host != null && LOOPBACK.contains(host);
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty();
        if (!(secure || local) || !bare || url.getRawQuery() != null || url.getUserInfo() != null) {
            throw new IllegalArgumentException("lbp.whatsapp.url is not https://host[:port]");
        }
    }
}
