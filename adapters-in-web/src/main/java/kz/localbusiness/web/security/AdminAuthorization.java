package kz.localbusiness.web.security;

import java.util.function.Supplier;
import kz.localbusiness.web.security.Admission.Admitted;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/// For paths whose pattern names a `{slug}`.
@Component
final class AdminAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final AdminGate gate;

    AdminAuthorization(AdminGate gate) {
        this.gate = gate;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> signedIn,
            RequestAuthorizationContext context) {
        var slug = context.getVariables().getOrDefault("slug", "");
        return new AuthorizationDecision(gate.admit(slug, signedIn.get()) instanceof Admitted);
    }
}
