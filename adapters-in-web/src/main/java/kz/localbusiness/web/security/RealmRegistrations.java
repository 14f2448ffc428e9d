package kz.localbusiness.web.security;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.PlatformRealm;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/// A registration is named by the id of the business, or of the platform's own realm. Everything in
/// it but the realm's place is computed, so that a forged id calls no realm server and nothing has
/// to be forgotten when a realm goes. Not iterable on purpose: the businesses cannot be listed.
@Component
final class RealmRegistrations implements ClientRegistrationRepository {

    private static final String PROTOCOL = "/protocol/openid-connect/";

    private final TrustedIssuers issuers;
    private final Instance instance;
    private final RealmClient platform;
    private final String operatorsSecret;

    RealmRegistrations(TrustedIssuers issuers, Instance instance, DerivedSecrets secrets) {
        this.issuers = issuers;
        this.instance = instance;
        this.platform = new RealmClient(secrets);
        this.operatorsSecret = PlatformRealm.clientSecret(secrets);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return registrationId.equals(PlatformRealm.NAME)
                ? operators()
                : TrustedIssuers.named(registrationId).flatMap(this::of).orElse(null);
    }

    static String keys(String issuer) {
        return issuer + PROTOCOL + "certs";
    }

    Optional<ClientRegistration> of(BusinessId business) {
        return issuers.issuer(business).map(issuer -> registration(business, issuer));
    }

    private ClientRegistration registration(BusinessId business, String issuer) {
        return registration(
                business.toString(),
                issuer,
                platform.secret(business),
                RealmClient.redirect(instance, business));
    }

    private ClientRegistration operators() {
        return registration(
                PlatformRealm.NAME,
                issuers.platform(),
                operatorsSecret,
                PlatformRealm.redirect(instance));
    }

    private static ClientRegistration registration(
            String id, String issuer, String secret, URI redirect) {
        return ClientRegistration.withRegistrationId(id)
                .clientId(RealmClient.ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirect.toString())
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
