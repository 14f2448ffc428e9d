package kz.localbusiness.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.localbusiness.application.Audience;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Turns a ticket into a signed-in session, with what every sign-in changes: the session's id and
/// its token against forged requests.
@OpenTo(Audience.EVERYONE)
@Controller
final class FirstSignInEntry {

    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

    @GetMapping(FirstTicket.PATH)
    void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var ticket = FirstTicket.take(request);
        if (ticket.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        request.changeSessionId();
        tokens.saveToken(null, request, response);
        contexts.saveContext(new SecurityContextImpl(ticket.get().signedIn()), request, response);
        response.sendRedirect(request.getContextPath() + ticket.get().target());
    }
}
