package kz.localbusiness.kaspi;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.domain.payment.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the bank is and how it is met. It mails its addresses together with keys and certificates,
/// so that none is built in.
///
/// @param urls of each scheme, with the port and without a path; a scheme without one is never
///   reached
/// @param readTimeout after which nobody knows what has become of a request
/// @param retries of what may be asked twice
/// @param zone of moments that the bank writes without an offset
/// @param trust certificates in PEM that sign the bank's own; those of the JDK if there is none
/// @param keystore PKCS #12 with the platform's certificate for scheme r3; may be replaced at any
///   time, the password with it
/// @param keystorePassword a file whose only line it is
@ConfigurationProperties("lbp.kaspi")
public record KaspiSettings(
        @DefaultValue Map<Scheme, URI> urls,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("2") int retries,
        @DefaultValue("300ms") Duration retryDelay,
        @DefaultValue("Asia/Almaty") ZoneId zone,
        @DefaultValue("SEVEN") PhoneForm phones,
        @Nullable Path trust,
        @Nullable Path keystore,
        @Nullable Path keystorePassword) {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int MOST_RETRIES = 5;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public KaspiSettings {
        urls = Map.copyOf(urls);
        urls.values().forEach(KaspiSettings::check);
        check("lbp.kaspi.connect-timeout", connectTimeout);
        check("lbp.kaspi.read-timeout", readTimeout);
        check("lbp.kaspi.retry-delay", retryDelay);
        if (retries < 0 || retries > MOST_RETRIES) {
            throw new IllegalArgumentException("lbp.kaspi.retries is not 0 to 5");
        }
        if ((keystore == null) != (keystorePassword == null)) {
            throw new IllegalArgumentException(
                    "lbp.kaspi.keystore and lbp.kaspi.keystore-password go together");
        }
    }

    /// With one server for all schemes.
    KaspiSettings at(URI url) {
        return new KaspiSettings(
                Map.of(Scheme.R1, url, Scheme.R2, url, Scheme.R3, url),
                connectTimeout,
                readTimeout,
                retries,
                retryDelay,
                zone,
                phones,
                trust,
                keystore,
                keystorePassword);
    }

    Optional<URI> url(Scheme scheme) {
        return Optional.ofNullable(urls.get(scheme));
    }

    /// Keys and money cross no network in the clear.
    private static void check(URI url) {
        var host = url.getHost();
        boolean secure = "https".equals(url.getScheme()) && host != null;
        boolean local = "http".equals(url.getScheme()) && host != null && LOOPBACK.contains(host);
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty();
        if (!(secure || local) || !bare || url.getRawQuery() != null || url.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "lbp.kaspi.urls has an address that is not https://host[:port]");
        }
    }

    private static void check(String name, Duration duration) {
        if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " is not between 0 and 2 minutes");
        }
    }
}
