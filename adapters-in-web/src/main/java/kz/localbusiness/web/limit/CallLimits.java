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

/// Asks of every call that would change something whether its address may, and of those that read
/// only where a limit of their own is named.
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
        var from = request.getRemoteAddr();
        if (READING.contains(request.getMethod())) {
            act(handler).ifPresent(act -> take(act, from));
        } else {
            act(handler).ifPresent(act -> demand(act, from));
            take(Act.CALL, from);
        }
        return true;
    }

    private void take(Act act, String from) {
        demand(act, from);
        limits.count(act, from);
    }

    private void demand(Act act, String from) {
        limits.pause(act, from)
                .ifPresent(pause -> {
                    throw new TooManyCalls(pause);
                });
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
