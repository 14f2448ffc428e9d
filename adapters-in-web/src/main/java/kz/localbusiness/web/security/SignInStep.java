package kz.localbusiness.web.security;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/// What somebody wants to do with their account at the realm before they come back. It waits in the
/// session: no link from elsewhere can start it.
public enum SignInStep {
    NEW_PASSWORD("UPDATE_PASSWORD"),
    ONE_TIME_CODES("CONFIGURE_TOTP"),
    PASSKEY("webauthn-register-passwordless");

    private static final String ATTRIBUTE = "sign-in-step.";
    private static final String NEXT_PAGE = "SPRING_SECURITY_SAVED_REQUEST";

    private final String action;

    SignInStep(String action) {
        this.action = action;
    }

    /// @param page of ours to come back to, e.g. `/salon/admin/account`
    /// @return where the way to the realm begins
    public String leave(WrappedSession session, BusinessId business, String page) {
        session.setAttribute(ATTRIBUTE + business, action);
        session.setAttribute(NEXT_PAGE, new SimpleSavedRequest(page));
        return SignInRequests.PATH + "/" + business;
    }

    static Optional<String> take(HttpServletRequest request, String registration) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var action = session.getAttribute(ATTRIBUTE + registration);
        session.removeAttribute(ATTRIBUTE + registration);
        return Optional.ofNullable(action).map(String::valueOf);
    }
}
