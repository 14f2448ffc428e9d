package kz.localbusiness.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/// What a person takes along to the realm: a proof key, the language they read here, the address
/// they have just registered with, and what they want to do there first.
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
                : introduced(requests.resolve(request, registrationId), request);
    }

    private static @Nullable OAuth2AuthorizationRequest introduced(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null) {
            return null;
        }
        String realm = asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID);
        var introduced =
                OAuth2AuthorizationRequest.from(asked)
                        .additionalParameters(more -> {
                            ReadersLanguage.of(request)
                                    .ifPresent(tag -> more.put("ui_locales", tag));
                            SignInHint.take(request, String.valueOf(realm))
                                    .ifPresent(contact -> more.put("login_hint", contact));
                            SignInStep.take(request, String.valueOf(realm))
                                    .ifPresent(step -> more.put("kc_action", step));
                        })
                        .build();
        return withItsPluses(introduced);
    }

    /// The realm would read the plus sign of a phone number as a space.
    private static OAuth2AuthorizationRequest withItsPluses(OAuth2AuthorizationRequest asked) {
        var uri = asked.getAuthorizationRequestUri().replace("+", "%2B");
        return OAuth2AuthorizationRequest.from(asked).authorizationRequestUri(uri).build();
    }
}
