package kz.localbusiness.web.security;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;

/// The address somebody has just registered with, so that the realm need not ask for it again. It
/// waits in the session, not in an address of ours, and only for the first visit to the realm.
public final class SignInHint {

    private static final String ATTRIBUTE = "sign-in-hint.";

    private SignInHint() {}

    public static void leave(WrappedSession session, BusinessId business, EmailAddress email) {
        session.setAttribute(ATTRIBUTE + business, email.value());
    }

    public static void leave(WrappedSession session, BusinessId business, Contact contact) {
        session.setAttribute(ATTRIBUTE + business, contact.name());
    }

    static Optional<String> take(HttpServletRequest request, String registration) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var hint = session.getAttribute(ATTRIBUTE + registration);
        session.removeAttribute(ATTRIBUTE + registration);
        return Optional.ofNullable(hint).map(String::valueOf);
    }
}
