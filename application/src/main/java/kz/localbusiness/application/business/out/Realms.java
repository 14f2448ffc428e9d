package kz.localbusiness.application.business.out;

import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// Where the people of a business have their accounts.
public interface Realms {

    /// Creates the current business's realm with its owner; repeating it is harmless.
    ///
    /// @return false when accounts cannot be created right now; nothing is left behind then
    boolean prepare(String businessName, Owner owner);

    record Owner(EmailAddress email, Password password, Language language) {}
}
