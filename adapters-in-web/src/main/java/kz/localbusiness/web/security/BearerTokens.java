package kz.localbusiness.web.security;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/// Whoever signs for one of our businesses, or for the platform itself, may vouch for a caller;
/// nobody else is asked.
@Component
final class BearerTokens implements AuthenticationManagerResolver<String> {

    private final TrustedIssuers issuers;
    private final RealmTokens tokens;

    BearerTokens(TrustedIssuers issuers, RealmTokens tokens) {
        this.issuers = issuers;
        this.tokens = tokens;
    }

    @Override
    public AuthenticationManager resolve(String issuer) {
        if (issuers.isPlatform(issuer)) {
            return manager(tokens.platformBearer());
        }
        return issuers.business(issuer)
                .map(tokens::bearer)
                .map(BearerTokens::manager)
                .orElseThrow(() -> new InvalidBearerTokenException("not one of our issuers"));
    }

    private static AuthenticationManager manager(JwtDecoder decoder) {
        var authorities = new JwtAuthenticationConverter();
        authorities.setJwtGrantedAuthoritiesConverter(
                token -> RealmRoles.authorities(token.getClaims()));
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(authorities);
        var manager = new ProviderManager(provider);
        return bearer -> checked(manager, bearer);
    }

    private static Authentication checked(AuthenticationManager realm, Authentication bearer) {
        try {
            return realm.authenticate(bearer);
        } catch (AuthenticationServiceException e) {
            throw isUnknownRealm(e)
                    ? new InvalidBearerTokenException("no such realm", e)
                    : new RealmSilent(e);
        }
    }

    /// The server answered, and had no keys: the token names a realm that was never there.
    private static boolean isUnknownRealm(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClientErrorException.NotFound) {
                return true;
            }
        }
        return false;
    }
}
