package kz.localbusiness.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.web.limit.TooManyCalls;
import kz.localbusiness.web.text.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// Answers whatever goes wrong below `/api` as problem details, before any page of the platform
/// can. A resolver instead of an advice, because wrong methods and paths have no handler.
@Component
final class ApiExceptions implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptions.class);
    private static final String RETRY_SECONDS = "1";

    private final Problems problems;
    private final JsonMapper json;
    private final Ids ids;

    ApiExceptions(Problems problems, JsonMapper json, Ids ids) {
        this.problems = problems;
        this.json = json;
        this.ids = ids;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception exception) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/api/") || response.isCommitted()) {
            return null;
        }
        write(problem(request, response, exception), response);
        return new ModelAndView();
    }

    private RestProblem problem(
            HttpServletRequest request, HttpServletResponse response, Exception exception) {
        var language = RequestLanguage.of(null, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        if (exception instanceof TooManyCalls calls) {
            return problem(request, response, Refused.tooMany(calls.pause()));
        }
        if (exception instanceof Refused refused) {
            refused.pause()
                    .ifPresent(
                            pause -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds(pause)));
            return problems.refused(refused, language);
        }
        var type = typeOf(exception);
        if (type == ProblemType.UNEXPECTED) {
            var reference = ids.next();
            LOG.error("unexpected error {} at {}", reference, request.getRequestURI(), exception);
            return problems.unexpected(reference, language);
        }
        addHeaders(exception, response);
        return problems.refused(Refused.as(type), language);
    }

    private static ProblemType typeOf(Exception exception) {
        return switch (exception) {
            case NotAllowed _ -> ProblemType.NOT_FOUND;
            case StaleState _ -> ProblemType.BUSY;
            case HttpMessageNotReadableException _ -> ProblemType.MALFORMED_REQUEST;
            case HttpRequestMethodNotSupportedException _ -> ProblemType.METHOD_NOT_ALLOWED;
            case HttpMediaTypeNotSupportedException _ -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case HttpMediaTypeNotAcceptableException _ -> ProblemType.NOT_ACCEPTABLE;
            default -> ProblemType.UNEXPECTED;
        };
    }

    /// Rounded up, never nothing.
    private static String seconds(Duration pause) {
        return String.valueOf(Math.max(1, pause.plusMillis(999).toSeconds()));
    }

    private static void addHeaders(Exception exception, HttpServletResponse response) {
        if (exception instanceof StaleState) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (exception instanceof HttpRequestMethodNotSupportedException wrongMethod) {
            var allowed = wrongMethod.getSupportedMethods();
            response.setHeader(
                    HttpHeaders.ALLOW, allowed == null ? "" : String.join(", ", allowed));
        }
    }

    private void write(RestProblem problem, HttpServletResponse response) {
        response.setStatus(problem.status());
        response.setContentType(RestProblem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
