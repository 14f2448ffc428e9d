package kz.localbusiness.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Asks of every call that would change something whether its address may.
@Component
public final class CallLimits implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final AddressLimits limits;

    CallLimits(AddressLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (READING.contains(request.getMethod())) {
            return true;
        }
        var from = request.getRemoteAddr();
        var pause =
                limits.pause(Act.CALL, from)
                        .or(() -> act(handler).flatMap(act -> limits.pause(act, from)));
        if (pause.isPresent()) {
            throw new TooManyCalls(pause.get());
        }
        limits.count(Act.CALL, from);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception broken) {
        if (response.getStatus() == HttpStatus.CREATED.value()) {
            act(handler).ifPresent(act -> limits.count(act, request.getRemoteAddr()));
        }
    }

    private static Optional<Act> act(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(Limited.class)).map(Limited::value)
                : Optional.empty();
    }
}
