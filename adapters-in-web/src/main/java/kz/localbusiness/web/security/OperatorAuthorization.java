package kz.localbusiness.web.security;

import java.util.function.Supplier;
import kz.localbusiness.application.Caller.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/// For the paths of those who run the platform.
@Component
final class OperatorAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final SecurityContextCallers callers;

    OperatorAuthorization(SecurityContextCallers callers) {
        this.callers = callers;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> signedIn,
            RequestAuthorizationContext context) {
        return new AuthorizationDecision(callers.caller(signedIn.get()) instanceof Operator);
    }
}
