package kz.localbusiness.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.localbusiness.web.security.Admission.Admitted;
import kz.localbusiness.web.security.Admission.NothingThere;
import kz.localbusiness.web.security.Admission.SignInFirst;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/// Sends a stranger to the realm of the business whose admin pages they ask for; whatever else is
/// closed does not exist for them.
@Component
final class SignInEntryPoint implements AuthenticationEntryPoint {

    static final String ADMIN_PAGES = "/{slug}/admin/**";

    private final RequestMatcher adminPages =
            PathPatternRequestMatcher.withDefaults().matcher(ADMIN_PAGES);
    private final AdminGate gate;

    SignInEntryPoint(AdminGate gate) {
        this.gate = gate;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException stranger)
            throws IOException {
        var slug = adminPages.matcher(request).getVariables().getOrDefault("slug", "");
        switch (gate.admit(slug, null)) {
            case SignInFirst first ->
                    response.sendRedirect(
                            request.getContextPath()
                                    + SignInRequests.PATH
                                    + "/"
                                    + first.business());
            case Admitted _, NothingThere _ -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
