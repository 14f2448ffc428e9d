package kz.localbusiness.application;

import java.net.URI;
import java.util.Optional;
import kz.localbusiness.domain.shared.BusinessId;

/// Where the people of a business prove who they are; several servers may share the businesses.
@FunctionalInterface
public interface RealmIssuers {

    /// Asked with every token, also by strangers with made-up ids, and answered at once.
    ///
    /// @return what the tokens of this business's realm carry as `iss`, without a trailing slash;
    ///   empty when there is no such realm
    Optional<URI> issuer(BusinessId business);
}
