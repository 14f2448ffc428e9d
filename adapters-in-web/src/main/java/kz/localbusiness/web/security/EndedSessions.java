package kz.localbusiness.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session of ours whose sign-in was ended everywhere: the next request is a stranger's.
final class EndedSessions extends OncePerRequestFilter {

    private final SecurityContextCallers callers;

    EndedSessions(SecurityContextCallers callers) {
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (callers.isEnded(SecurityContextHolder.getContext().getAuthentication())) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
