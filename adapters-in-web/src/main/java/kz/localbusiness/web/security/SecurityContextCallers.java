package kz.localbusiness.web.security;

import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Caller.Operator;
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

    /// Whether this sign-in was ended everywhere since.
    boolean isEnded(@Nullable Authentication signedIn) {
        return signedIn != null
                && signedIn.getPrincipal() instanceof OidcUser person
                && issuers.business(String.valueOf(person.getIdToken().getClaimAsString("iss")))
                        .filter(one -> signedOut.since(one, signedIn.getName(), person))
                        .isPresent();
    }

    Caller caller(@Nullable Authentication signedIn) {
        if (signedIn == null || !signedIn.isAuthenticated()) {
            return new Anyone();
        }
        if (signedIn instanceof JwtAuthenticationToken bearer) {
            return caller(bearer.getToken(), bearer);
        }
        return signedIn.getPrincipal() instanceof OidcUser person
                ? caller(person.getIdToken(), signedIn)
                : new Anyone();
    }

    private Caller caller(ClaimAccessor token, Authentication signedIn) {
        var issuer = String.valueOf(token.getClaimAsString("iss"));
        return issuers.isPlatform(issuer)
                ? operator(token, signedIn)
                : member(issuer, token, signedIn);
    }

    private static Caller operator(ClaimAccessor token, Authentication signedIn) {
        return RealmRoles.isOperator(token.getClaims())
                ? new Operator(signedIn.getName())
                : new Anyone();
    }

    private Caller member(String issuer, ClaimAccessor token, Authentication signedIn) {
        var staff = token.getClaimAsString(RealmClient.STAFF_CLAIM);
        var phone = token.getClaimAsString(RealmClient.PHONE_CLAIM);
        var roles = RealmRoles.roles(signedIn.getAuthorities());
        return issuers.business(issuer)
                .filter(business -> !signedOut.since(business, signedIn.getName(), token))
                .<Caller>map(business ->
                        new Member(
                                business,
                                signedIn.getName(),
                                roles,
                                RealmRoles.staff(staff),
                                RealmRoles.phone(phone)))
                .orElseGet(Anyone::new);
    }
}
