package kz.localbusiness.application.client.out;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.client.ContactCheck;

public final class InMemoryContactChecks implements ContactChecks {

    private final InMemoryRows<String, ContactCheck> rows =
            new InMemoryRows<>(
                    check -> new InMemoryRows.Key<>(check.business(), check.contact().name()),
                    ContactCheck::version,
                    InMemoryContactChecks::inVersion);

    @Override
    public ContactCheck of(Contact contact) {
        return rows.find(contact.name())
                .orElseGet(() -> ContactCheck.none(CurrentBusiness.required(), contact));
    }

    @Override
    public void save(ContactCheck check) {
        rows.save(check);
    }

    @Override
    public void forget(Contact contact) {
        rows.removeIfAny(contact.name());
    }

    private static ContactCheck inVersion(ContactCheck check, long version) {
        return new ContactCheck(
                check.business(),
                check.contact(),
                check.sent(),
                check.fingerprint(),
                check.tries(),
                version);
    }

    public void clear() {
        rows.clear();
    }
}
