package kz.localbusiness.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestOperations;

/// Checks what realms have signed. A realm's keys are fetched at its first token and again when a
/// key is new; only so many realms are remembered.
@Component
final class RealmTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final int MOST_REALMS = 5_000;
    private static final Duration UNUSED = Duration.ofHours(6);

    private final TrustedIssuers issuers;
    private final RestOperations http = RealmCalls.keys();
    private final Cache<String, JwtDecoder> bearers = cache();
    private final Cache<String, JwtDecoder> idTokens = cache();

    RealmTokens(TrustedIssuers issuers) {
        this.issuers = issuers;
    }

    /// Access tokens only: an ID token is signed by the same keys, but tells a client who signed
    /// in, and opens nothing.
    JwtDecoder bearer(BusinessId business) {
        return bearers.get(issuers.issuer(business).orElseThrow(), this::bearerDecoder);
    }

    JwtDecoder platformBearer() {
        return bearers.get(issuers.platform(), this::bearerDecoder);
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration realm) {
        return idTokens.get(realm.getRegistrationId(), _ -> idTokenDecoder(realm));
    }

    /// For a client that signs people in once per realm, and is not remembered.
    JwtDecoder once(ClientRegistration realm) {
        return idTokenDecoder(realm);
    }

    /// To be called when a realm is gone or its keys must not be trusted any longer.
    void forget(BusinessId business) {
        issuers.issuer(business).ifPresent(bearers::invalidate);
        idTokens.invalidate(business.toString());
    }

    private JwtDecoder bearerDecoder(String issuer) {
        var decoder = decoder(issuer);
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(
                        List.of(
                                new JwtClaimValidator<Object>(
                                        "iss", claimed -> issuer.equals(String.valueOf(claimed))),
                                new JwtClaimValidator<Object>("typ", "Bearer"::equals))));
        return decoder;
    }

    private JwtDecoder idTokenDecoder(ClientRegistration realm) {
        var decoder = decoder(String.valueOf(realm.getProviderDetails().getIssuerUri()));
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(
                        List.of(new OidcIdTokenValidator(realm))));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    private NimbusJwtDecoder decoder(String issuer) {
        return NimbusJwtDecoder.withJwkSetUri(RealmRegistrations.keys(issuer))
                .restOperations(http)
                .build();
    }

    private static Cache<String, JwtDecoder> cache() {
        return Caffeine.newBuilder().maximumSize(MOST_REALMS).expireAfterAccess(UNUSED).build();
    }
}
