package kz.localbusiness.web.security;

import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.domain.shared.BusinessId;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/// A registration's id is the business's id. Everything in it but the realm's place is computed, so
/// that a forged id calls no realm server and nothing has to be forgotten when a realm goes. Not
/// iterable on purpose: the businesses cannot be listed.
@Component
final class RealmRegistrations implements ClientRegistrationRepository {

    private static final String PROTOCOL = "/protocol/openid-connect/";

    private final TrustedIssuers issuers;
    private final Instance instance;
    private final RealmClient platform;

    RealmRegistrations(TrustedIssuers issuers, Instance instance, DerivedSecrets secrets) {
        this.issuers = issuers;
        this.instance = instance;
        this.platform = new RealmClient(secrets);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return TrustedIssuers.named(registrationId).flatMap(this::of).orElse(null);
    }

    static String keys(String issuer) {
        return issuer + PROTOCOL + "certs";
    }

    Optional<ClientRegistration> of(BusinessId business) {
        return issuers.issuer(business).map(issuer -> registration(business, issuer));
    }

    private ClientRegistration registration(BusinessId business, String issuer) {
        return ClientRegistration.withRegistrationId(business.toString())
                .clientId(RealmClient.ID)
                .clientSecret(platform.secret(business))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(RealmClient.redirect(instance, business).toString())
                .scope("openid", "email")
                .issuerUri(issuer)
                .authorizationUri(issuer + PROTOCOL + "auth")
                .tokenUri(issuer + PROTOCOL + "token")
                .jwkSetUri(keys(issuer))
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", issuer + PROTOCOL + "logout"))
                .build();
    }
}
