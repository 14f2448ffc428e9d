package kz.localbusiness.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.localbusiness.web.error.ErrorTone;
import org.springframework.web.filter.OncePerRequestFilter;

/// Before anybody is sent away to sign in: where nobody answers, a page of ours says so.
final class RealmServerFilter extends OncePerRequestFilter {

    private static final String WAY_OUT = SignInRequests.PATH + "/";

    private final RealmServerWatch servers;

    RealmServerFilter(RealmServerWatch servers) {
        this.servers = servers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith(WAY_OUT);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        var business = TrustedIssuers.named(path(request).substring(WAY_OUT.length()));
        if (business.filter(servers::isDown).isPresent()) {
            ErrorTone.SIGN_IN_DOWN.leave(request);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            others.doFilter(request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
