package kz.localbusiness.web.security;

import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.RealmClient;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/// The issuer of the token decides for whom somebody acts; no path, header or parameter has a say.
@Component("signedInCallers")
final class SecurityContextCallers implements Callers {

    private final TrustedIssuers issuers;
    private final SignedOut signedOut;

    SecurityContextCallers(TrustedIssuers issuers, SignedOut signedOut) {
        this.issuers = issuers;
        this.signedOut = signedOut;
    }

    @Override
    public Caller current() {
        return caller(SecurityContextHolder.getContext().getAuthentication());
    }

    Caller caller(@Nullable Authentication signedIn) {
        if (signedIn == null || !signedIn.isAuthenticated()) {
            return new Anyone();
        }
        if (signedIn instanceof JwtAuthenticationToken bearer) {
            return member(bearer.getToken(), bearer);
        }
        return signedIn.getPrincipal() instanceof OidcUser person
                ? member(person.getIdToken(), signedIn)
                : new Anyone();
    }

    private Caller member(ClaimAccessor token, Authentication signedIn) {
        var issuer = token.getClaimAsString("iss");
        var staff = token.getClaimAsString(RealmClient.STAFF_CLAIM);
        var roles = RealmRoles.roles(signedIn.getAuthorities());
        return issuers.business(String.valueOf(issuer))
                .filter(business -> !signedOut.since(business, signedIn.getName(), token))
                .<Caller>map(business ->
                        new Member(business, signedIn.getName(), roles, RealmRoles.staff(staff)))
                .orElseGet(Anyone::new);
    }
}
