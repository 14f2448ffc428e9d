package kz.localbusiness.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/// What a person takes along to the realm: a proof key, and the language they read here.
@Component
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/oauth2/authorization";

    private final ClientRegistrationRepository realms;
    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SignInRequests(ClientRegistrationRepository realms) {
        this.realms = realms;
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(realms, PATH);
        requests.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(PATH + "/")
                ? resolve(request, path.substring(PATH.length() + 1))
                : null;
    }

    /// A forged id is a page that does not exist, not an error worth a log entry.
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String registrationId) {
        return realms.findByRegistrationId(registrationId) == null
                ? null
                : localized(requests.resolve(request, registrationId), request);
    }

    private static @Nullable OAuth2AuthorizationRequest localized(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        var language = ReadersLanguage.of(request);
        if (asked == null || language.isEmpty()) {
            return asked;
        }
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(more -> more.put("ui_locales", language.get()))
                .build();
    }
}
