package kz.localbusiness.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.localbusiness.application.PlatformRealm;
import kz.localbusiness.web.security.Admission.Admitted;
import kz.localbusiness.web.security.Admission.NothingThere;
import kz.localbusiness.web.security.Admission.SignInFirst;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/// Sends a stranger to the realm of the business whose admin pages they ask for, or to the
/// platform's own. Whoever asks for a client's own pages is first asked whether there is an account
/// yet. Whatever else is closed does not exist for them.
@Component
public final class SignInEntryPoint implements AuthenticationEntryPoint {

    static final String ADMIN_PAGES = "/{slug}/admin/**";
    static final String OPERATORS_PAGES = "/platform/**";

    static final String CLIENT_PAGES = "/{slug}/me/**";

    /// Of a client's own pages: the question has been answered.
    public static final String SIGN_IN = "sign-in";

    private final RequestMatcher adminPages =
            PathPatternRequestMatcher.withDefaults().matcher(ADMIN_PAGES);
    private final RequestMatcher operatorsPages =
            PathPatternRequestMatcher.withDefaults().matcher(OPERATORS_PAGES);
    private final RequestMatcher clientPages =
            PathPatternRequestMatcher.withDefaults().matcher(CLIENT_PAGES);
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
        if (operatorsPages.matches(request)) {
            signIn(PlatformRealm.NAME, request, response);
            return;
        }
        var mine = clientPages.matcher(request);
        var found = mine.isMatch() ? mine : adminPages.matcher(request);
        var slug = found.getVariables().getOrDefault("slug", "");
        var asks = mine.isMatch() && !request.getParameterMap().containsKey(SIGN_IN);
        switch (gate.admit(slug, null)) {
            case SignInFirst _ when asks ->
                    response.sendRedirect(
                            "%s/%s/account".formatted(request.getContextPath(), slug));
            case SignInFirst(var business) -> signIn(business.toString(), request, response);
            case Admitted _, NothingThere _ -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void signIn(
            String registration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(
                "%s%s/%s".formatted(request.getContextPath(), SignInRequests.PATH, registration));
    }
}
