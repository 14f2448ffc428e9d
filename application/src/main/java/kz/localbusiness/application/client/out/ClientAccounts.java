package kz.localbusiness.application.client.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;

/// The accounts of the current business's clients, each named by its contact.
public interface ClientAccounts {

    enum Outcome {
        DONE,

        /// There is an account of that name, or of that person, and it is not a client's alone.
        OF_THE_TEAM,

        /// Nobody answers there now; some of it may be done, and doing it again is harmless.
        UNAVAILABLE
    }

    /// Opens the account, or gives it a new password and ends whatever was open under the old one.
    /// A phone becomes the account's verified one, and no other account's any more.
    Outcome open(Contact contact, Password password, Language language);

    /// The account's verified phone from now on, and no other account's any more.
    ///
    /// @param subject names the account in its tokens
    Outcome verify(String subject, PhoneNumber phone);

    /// The accounts that have proven this number, without those of the team; empty when nobody
    /// answers there now.
    Optional<List<AccountId>> having(PhoneNumber phone);

    /// The account is gone, and whoever is signed in with it is out. Closing it again is harmless.
    Outcome close(AccountId account);
}
