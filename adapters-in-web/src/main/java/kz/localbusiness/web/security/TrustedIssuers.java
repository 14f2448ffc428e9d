package kz.localbusiness.web.security;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.localbusiness.application.PlatformIssuer;
import kz.localbusiness.application.RealmIssuers;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// Reads a business out of what strangers send: an issuer, or an id in a path.
@Component
final class TrustedIssuers {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final RealmIssuers issuers;
    private final PlatformIssuer platform;

    TrustedIssuers(RealmIssuers issuers, PlatformIssuer platform) {
        this.issuers = issuers;
        this.platform = platform;
    }

    String platform() {
        return platform.issuer().toString();
    }

    boolean isPlatform(String issuer) {
        return platform().equals(issuer);
    }

    Optional<String> issuer(BusinessId business) {
        return issuers.issuer(business).map(URI::toString);
    }

    /// Only an issuer that we would have named ourselves, character by character.
    Optional<BusinessId> business(String issuer) {
        return named(issuer.substring(issuer.lastIndexOf('/') + 1))
                .filter(business -> issuer(business).filter(issuer::equals).isPresent());
    }

    static Optional<BusinessId> named(String id) {
        return ID.matcher(id).matches()
                ? Optional.of(new BusinessId(UUID.fromString(id)))
                : Optional.empty();
    }
}
