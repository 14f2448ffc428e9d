package kz.localbusiness.application;

import java.net.URI;

/// Where the platform's own people prove who they are.
@FunctionalInterface
public interface PlatformIssuer {

    /// @return what the tokens of the platform's realm carry as `iss`, without a trailing slash
    URI issuer();
}
