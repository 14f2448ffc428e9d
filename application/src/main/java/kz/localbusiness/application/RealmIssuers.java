package kz.localbusiness.application;

import java.net.URI;
import kz.localbusiness.domain.shared.BusinessId;

/// Where the people of a business prove who they are; several servers may share the businesses.
@FunctionalInterface
public interface RealmIssuers {

    /// Known without asking anybody, whether the realm exists or not.
    ///
    /// @return what the tokens of this business's realm carry as `iss`, without a trailing slash
    URI issuer(BusinessId business);
}
