package kz.localbusiness.application.client.out;

import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.client.ContactCheck;

/// The codes that the current business has sent.
public interface ContactChecks {

    /// One without any code when none was ever sent.
    ContactCheck of(Contact contact);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(ContactCheck check);

    /// As if no code had ever been sent there.
    void forget(Contact contact);
}
