package kz.localbusiness.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// Refusals as RFC 9457 problems. They say nothing of why: a forged, an expired and a missing token
/// are the same, and so are another's business and none.
@Component
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException stranger)
            throws IOException {
        if (stranger instanceof RealmSilent) {
            problem(response, HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problem(response, HttpStatus.UNAUTHORIZED, "unauthorized");
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException closed)
            throws IOException {
        problem(response, HttpStatus.NOT_FOUND, "not-found");
    }

    private static void problem(HttpServletResponse response, HttpStatus status, String type)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        "{\"type\":\"urn:lbp:problem:%s\",\"title\":\"%s\",\"status\":%d}"
                                .formatted(type, status.getReasonPhrase(), status.value()));
    }
}
