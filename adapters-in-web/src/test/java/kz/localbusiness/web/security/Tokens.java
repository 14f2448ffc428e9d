package kz.localbusiness.web.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.shared.BusinessId;

/// What a realm says of a person.
final class Tokens {

    private final FakeRealms realms;

    Tokens(FakeRealms realms) {
        this.realms = realms;
    }

    /// Claims of an access token that is good for another five minutes.
    JWTClaimsSet.Builder of(BusinessId business) {
        var now = Clock.systemUTC().instant();
        return new JWTClaimsSet.Builder()
                .issuer(realms.issuer(business).orElseThrow().toString())
                .subject("aigul")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.of("owner", "offline_access")));
    }

    /// Of somebody in the platform's own realm.
    JWTClaimsSet.Builder ofPlatform(String role) {
        return of(SecuredSite.SALON)
                .issuer(realms.platform().toString())
                .subject("operator-1")
                .claim("realm_access", Map.of("roles", List.of(role)));
    }

    String operator() {
        return realms.signedForThePlatform(ofPlatform("operator").build());
    }

    String bearer(BusinessId business) {
        return realms.signed(business, of(business).build());
    }

    String expired(BusinessId business) {
        var past = Clock.systemUTC().instant().minus(Duration.ofHours(1));
        var claims = of(business).issueTime(Date.from(past)).expirationTime(Date.from(past));
        return realms.signed(business, claims.build());
    }
}
