package kz.localbusiness.application.client.out;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Accounts by business and name, of which the subject is the name.
public final class InMemoryClientAccounts implements ClientAccounts {

    private final ConcurrentMap<Name, Account> accounts = new ConcurrentHashMap<>();
    private volatile boolean down;

    @Override
    public synchronized Outcome open(Contact contact, Password password, Language language) {
        var name = new Name(CurrentBusiness.required(), contact.name());
        var known = accounts.get(name);
        if (down || (known != null && known.role() != Role.CLIENT)) {
            return down ? Outcome.UNAVAILABLE : Outcome.OF_THE_TEAM;
        }
        var phone = contact instanceof Contact.Phone(var number) ? number : phoneOf(known);
        leaveTo(name, phone);
        accounts.put(name, new Account(Role.CLIENT, password, phone));
        return Outcome.DONE;
    }

    @Override
    public synchronized Outcome verify(String subject, PhoneNumber phone) {
        var name = new Name(CurrentBusiness.required(), subject);
        var known = accounts.get(name);
        if (down || known == null || known.role() != Role.CLIENT) {
            return down ? Outcome.UNAVAILABLE : Outcome.OF_THE_TEAM;
        }
        leaveTo(name, phone);
        accounts.put(name, new Account(Role.CLIENT, known.password(), phone));
        return Outcome.DONE;
    }

    public void addToTeam(BusinessId business, Contact contact, Password password) {
        accounts.put(new Name(business, contact.name()), new Account(Role.OWNER, password, null));
    }

    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
    }

    /// Who somebody is after signing in, if the password is right.
    public Optional<Caller> signIn(BusinessId business, Contact contact, Password password) {
        return Optional.ofNullable(accounts.get(new Name(business, contact.name())))
                .filter(account -> account.password().equals(password))
                .map(account ->
                        new Caller.Member(
                                business,
                                contact.name(),
                                Set.of(account.role()),
                                null,
                                account.phone()));
    }

    private void leaveTo(Name owner, @Nullable PhoneNumber phone) {
        accounts.replaceAll((name, account) ->
                !name.equals(owner)
                                && name.business().equals(owner.business())
                                && phone != null
                                && phone.equals(account.phone())
                        ? new Account(account.role(), account.password(), null)
                        : account);
    }

    private static @Nullable PhoneNumber phoneOf(@Nullable Account account) {
        return account == null ? null : account.phone();
    }

    private record Name(BusinessId business, String name) {}

    private record Account(Role role, Password password, @Nullable PhoneNumber phone) {}
}
