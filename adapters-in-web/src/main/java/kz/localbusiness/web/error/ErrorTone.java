package kz.localbusiness.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/// What an error page may say more exactly than its status does.
public enum ErrorTone {
    /// The people of one business cannot sign in, everything else goes on.
    SIGN_IN_DOWN("error.sign-in-down."),
    /// A link that was sent leads nowhere, or no more.
    DEAD_LINK("booking.link-invalid.");

    private static final String ATTRIBUTE = "error-tone";

    private final String key;

    ErrorTone(String key) {
        this.key = key;
    }

    public void leave(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    String key() {
        return key;
    }

    static Optional<ErrorTone> of(HttpServletRequest request) {
        var left = request.getAttribute(ATTRIBUTE);
        return Arrays.stream(values()).filter(one -> one == left).findFirst();
    }
}
