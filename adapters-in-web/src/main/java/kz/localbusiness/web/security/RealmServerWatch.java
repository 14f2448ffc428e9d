package kz.localbusiness.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Whether the server of a realm answers, asked at most once in a few seconds per server however
/// many want to sign in.
@Component
final class RealmServerWatch {

    private static final int MOST_SERVERS = 1_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    private final TrustedIssuers issuers;
    private final RestClient http = RealmCalls.http();
    private final Cache<String, Boolean> answers =
            Caffeine.newBuilder().maximumSize(MOST_SERVERS).expireAfterWrite(REMEMBERED).build();

    RealmServerWatch(TrustedIssuers issuers) {
        this.issuers = issuers;
    }

    /// Nobody is down who is nowhere.
    boolean isDown(BusinessId business) {
        return issuers.issuer(business)
                .filter(issuer -> !answers.get(server(issuer), _ -> answers(issuer)))
                .isPresent();
    }

    private static String server(String issuer) {
        return URI.create(issuer).getRawAuthority();
    }

    /// Any answer but one about the server's own trouble will do.
    private boolean answers(String issuer) {
        try {
            return Boolean.TRUE.equals(
                    http.get()
                            .uri(issuer)
                            .exchange((_, answer) -> !isTrouble(answer.getStatusCode())));
        } catch (RestClientException silent) {
            return false;
        }
    }

    private static boolean isTrouble(HttpStatusCode status) {
        return status.is5xxServerError();
    }
}
