package kz.localbusiness.web.security;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/// Waits in the visitor's own session for the request that makes them signed in; a page that is
/// already open cannot, because its session must change its name.
///
/// @param target path where the person goes on
public record FirstTicket(Authentication signedIn, String target) {

    static final String PATH = "/register/enter";

    private static final String ATTRIBUTE = "first-sign-in";

    /// @return the address that redeems it
    public String leave(WrappedSession session) {
        session.setAttribute(ATTRIBUTE, this);
        return PATH;
    }

    static Optional<FirstTicket> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var ticket = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return ticket instanceof FirstTicket left ? Optional.of(left) : Optional.empty();
    }
}
