package kz.localbusiness.web.security;

import java.util.Optional;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Password;

/// Signs in the owner who has just chosen a password on our page, so that it need not be typed
/// again.
@FunctionalInterface
public interface FirstSignIn {

    /// Takes as long as the realm's server does.
    ///
    /// @return empty when the realm wants to see the person itself
    Optional<FirstTicket> ticket(Business business, Password password);
}
