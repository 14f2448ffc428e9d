package kz.localbusiness.web.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.Origin;
import kz.localbusiness.application.Origins;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The address is that of the connection, or what a proxy says that the server is set up to trust;
/// no header is read here.
@Component
final class RequestOrigins implements Origins {

    @Override
    public Origin current() {
        var address = ofRequest().or(RequestOrigins::ofPage).orElse("");
        return new Origin(address, name(SecurityContextHolder.getContext().getAuthentication()));
    }

    private static Optional<String> ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.ofNullable(here.getRequest().getRemoteAddr())
                : Optional.empty();
    }

    /// What a page does outside of a request, such as when news is pushed to it.
    private static Optional<String> ofPage() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getBrowser().getAddress());
    }

    private static String name(@Nullable Authentication signedIn) {
        if (signedIn instanceof JwtAuthenticationToken bearer) {
            return name(bearer.getToken());
        }
        return signedIn != null && signedIn.getPrincipal() instanceof OidcUser person
                ? name(person.getIdToken())
                : "";
    }

    private static String name(ClaimAccessor token) {
        return Stream.of("preferred_username", "email")
                .map(token::getClaimAsString)
                .filter(claim -> claim != null && !claim.isBlank())
                .findFirst()
                .orElse("");
    }
}
