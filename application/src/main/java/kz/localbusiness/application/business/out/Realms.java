package kz.localbusiness.application.business.out;

import java.util.List;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// Where the people of businesses have their accounts; several servers may share them.
public interface Realms {

    /// The servers that may get new realms.
    List<String> servers();

    /// Creates a realm that belongs to nobody yet, the slow part; repeating it is harmless.
    ///
    /// @return false when this server cannot do it right now; nothing is left behind then
    boolean prepare(BusinessId realm, String server);

    /// Makes the current business's realm that of its owner, the quick part. Repeating it is
    /// harmless, the last password counts.
    ///
    /// @return false when it was not done, or nobody knows whether it was
    boolean personalise(String businessName, Owner owner);

    /// Removes a realm that nobody will ever use.
    ///
    /// @return false when this server cannot do it right now
    boolean remove(BusinessId realm, String server);

    record Owner(EmailAddress email, Password password, Language language) {}
}
