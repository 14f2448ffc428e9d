package kz.localbusiness.web.security;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Password;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Exchanges the password for tokens through the client that every realm keeps for this, from
/// server to server. Whatever the realm objects to, it may say itself at its own form.
@Component
final class PasswordFirstSignIn implements FirstSignIn {

    private static final Logger log = LoggerFactory.getLogger(PasswordFirstSignIn.class);

    private final RealmRegistrations realms;
    private final RealmTokens tokens;
    private final RealmClient platform;
    private final RestClient http = RealmCalls.http();

    PasswordFirstSignIn(RealmRegistrations realms, RealmTokens tokens, DerivedSecrets secrets) {
        this.realms = realms;
        this.tokens = tokens;
        this.platform = new RealmClient(secrets);
    }

    @Override
    public Optional<FirstTicket> ticket(Business business, Password password) {
        try {
            return realms.of(business.id())
                    .map(realm -> client(realm, business))
                    .map(realm -> signedIn(realm, business, password))
                    .map(signedIn ->
                            new FirstTicket(
                                    signedIn,
                                    "/%s/admin/setup".formatted(business.slug().value())));
        } catch (OAuth2AuthorizationException | RestClientException | JwtException refused) {
            log.warn(
                    "The first sign-in to {} goes through its form: {}",
                    business.id(),
                    refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private ClientRegistration client(ClientRegistration realm, Business business) {
        return ClientRegistration.withClientRegistration(realm)
                .clientId(RealmClient.FIRST_SIGN_IN)
                .clientSecret(platform.firstSignInSecret(business.id()))
                .build();
    }

    private Authentication signedIn(
            ClientRegistration realm, Business business, Password password) {
        var token = tokens.once(realm).decode(idToken(exchanged(realm, business, password)));
        var person = new OidcUserAuthority(idToken(token));
        return new OAuth2AuthenticationToken(
                new DefaultOidcUser(List.of(person), person.getIdToken()),
                RealmRoles.ofIdToken(List.of(person)),
                realm.getRegistrationId());
    }

    private Optional<OAuth2AccessTokenResponse> exchanged(
            ClientRegistration realm, Business business, Password password) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("scope", "openid email");
        form.add("username", business.profile().email().value());
        form.add("password", password.value());
        return Optional.ofNullable(
                http.post()
                        .uri(realm.getProviderDetails().getTokenUri())
                        .headers(headers ->
                                headers.setBasicAuth(realm.getClientId(), realm.getClientSecret()))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(OAuth2AccessTokenResponse.class));
    }

    private static String idToken(Optional<OAuth2AccessTokenResponse> answer) {
        return answer.map(OAuth2AccessTokenResponse::getAdditionalParameters)
                .map(more -> String.valueOf(more.get("id_token")))
                .orElse("");
    }

    private static OidcIdToken idToken(Jwt token) {
        return new OidcIdToken(
                token.getTokenValue(),
                token.getIssuedAt(),
                token.getExpiresAt(),
                token.getClaims());
    }
}
