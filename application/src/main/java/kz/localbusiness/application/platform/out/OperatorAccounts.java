package kz.localbusiness.application.platform.out;

import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;

/// Where the people who run the platform have their accounts.
public interface OperatorAccounts {

    /// Makes sure that there is a realm for them; what is there stays as it is.
    ///
    /// @return false when the server of the realms does not answer, or refuses
    boolean prepare();

    /// Lets somebody in who is not known yet; whoever is known keeps password and settings.
    ///
    /// @return false when the server of the realms does not answer, or refuses
    boolean admit(Operator operator);

    /// @param strict whether they must choose a password of their own and set up a second factor
    ///   before anything else
    record Operator(EmailAddress email, Password password, boolean strict) {}
}
