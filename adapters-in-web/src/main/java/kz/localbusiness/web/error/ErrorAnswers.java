package kz.localbusiness.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.localbusiness.web.text.RequestLanguage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what is refused or breaks before a page is reached, where no Vaadin can help.
@Controller
final class ErrorAnswers implements ErrorController {

    private static final String PATH = "/error";

    private final PlainErrorPage page;

    ErrorAnswers(PlainErrorPage page) {
        this.page = page;
    }

    @RequestMapping(PATH)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var reference = reference(request, status);
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isApi(request)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(problem(status, reference));
        } else {
            var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            var language = RequestLanguage.of(request.getCookies(), accepted);
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getWriter()
                    .write(
                            ErrorTone.of(request)
                                    .map(tone -> page.html(status, tone, language))
                                    .orElseGet(() -> page.html(status, reference, language)));
        }
    }

    /// Somebody who asks for this address itself is told that there is nothing here.
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null || !known.isError() ? HttpStatus.NOT_FOUND : known;
    }

    private static String reference(HttpServletRequest request, HttpStatus status) {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status != HttpStatus.INTERNAL_SERVER_ERROR) {
            return "";
        }
        return UnexpectedErrors.log(
                thrown instanceof Throwable known ? known : new IOException("no page, no reason"));
    }

    private static boolean isApi(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.startsWith(request.getContextPath() + "/api/");
    }

    /// Says no more than its status does (RFC 9457, 4.2.1), but for the reference.
    private static String problem(HttpStatus status, String reference) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d%s}"
                .formatted(
                        status.getReasonPhrase(),
                        status.value(),
                        reference.isEmpty() ? "" : ",\"reference\":\"" + reference + "\"");
    }
}
