package kz.localbusiness.application.client.out;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import kz.localbusiness.domain.team.AccountId;
import org.jspecify.annotations.Nullable;

/// Accounts by business and name, from which the subject follows.
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
        var name = named(subject);
        var known = name == null ? null : accounts.get(name);
        if (down || name == null || known == null || known.role() != Role.CLIENT) {
            return down ? Outcome.UNAVAILABLE : Outcome.OF_THE_TEAM;
        }
        leaveTo(name, phone);
        accounts.put(name, new Account(Role.CLIENT, known.password(), phone));
        return Outcome.DONE;
    }

    @Override
    public synchronized Optional<List<AccountId>> having(PhoneNumber phone) {
        var business = CurrentBusiness.required();
        return down
                ? Optional.empty()
                : Optional.of(
                        accounts.entrySet().stream()
                                .filter(one -> one.getKey().business().equals(business))
                                .filter(one -> one.getValue().role() == Role.CLIENT)
                                .filter(one -> phone.equals(one.getValue().phone()))
                                .map(one -> new AccountId(subject(one.getKey().name())))
                                .toList());
    }

    @Override
    public synchronized Outcome close(AccountId account) {
        var name = named(account.value());
        if (!down && name != null) {
            accounts.remove(name);
        }
        return down ? Outcome.UNAVAILABLE : Outcome.DONE;
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
                                subject(contact.name()),
                                Set.of(account.role()),
                                null,
                                account.phone()));
    }

    private static String subject(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private @Nullable Name named(String subject) {
        var business = CurrentBusiness.required();
        return accounts.keySet().stream()
                .filter(name -> name.business().equals(business))
                .filter(name -> subject(name.name()).equals(subject))
                .findFirst()
                .orElse(null);
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
