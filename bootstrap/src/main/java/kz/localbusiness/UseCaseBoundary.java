package kz.localbusiness;

import java.time.Clock;
import kz.localbusiness.application.Boundary;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.Origins;
import kz.localbusiness.application.PhonePrivacy;
import kz.localbusiness.application.UseCase;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the [Boundary] around every use case, so that none can be called without it.
@Aspect
@Component
class UseCaseBoundary {

    private final Boundary boundary;

    UseCaseBoundary(Callers callers, PhonePrivacy privacy, Origins origins, Clock clock) {
        this.boundary = new Boundary(callers, privacy, origins, clock);
    }

    @Around("@within(useCase) && execution(public * *(..))")
    @Nullable Object around(ProceedingJoinPoint call, UseCase useCase) {
        var arguments = call.getArgs();
        return arguments.length > 0 && arguments[0] instanceof ForBusiness command
                ? boundary.around(useCase.value(), command, () -> proceed(call))
                : boundary.withoutBusiness(useCase.value(), () -> proceed(call));
    }

    private static @Nullable Object proceed(ProceedingJoinPoint call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
