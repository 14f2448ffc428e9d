package kz.localbusiness.web.security;

import org.springframework.security.core.AuthenticationException;

/// The realm's server cannot be asked right now whether a token is good.
final class RealmSilent extends AuthenticationException {

    RealmSilent(Throwable cause) {
        super("the realm's server does not answer", cause);
    }
}
