package kz.localbusiness.application.team.out;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.business.out.InMemoryRealms;
import kz.localbusiness.application.team.out.Accounts.Creation.Created;
import kz.localbusiness.application.team.out.Accounts.Creation.Silent;
import kz.localbusiness.application.team.out.Accounts.Creation.Taken;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// Accounts of realms of fakes, silent while a test has them down.
public final class InMemoryAccounts implements Accounts {

    private final InMemoryRealms realms;
    private final Map<BusinessId, Map<AccountId, Colleague>> people = new ConcurrentHashMap<>();
    private volatile boolean down;

    public InMemoryAccounts(InMemoryRealms realms) {
        this.realms = realms;
    }

    @Override
    public synchronized Optional<List<Colleague>> team() {
        return down ? Optional.empty() : Optional.of(List.copyOf(here().values()));
    }

    @Override
    public synchronized Creation create(Newcomer newcomer) {
        if (down) {
            return new Silent();
        }
        var known =
                here().values().stream()
                        .filter(one -> one.email().equals(newcomer.email()))
                        .findFirst();
        if (known.isPresent()) {
            return known.get().role() == newcomer.role()
                    ? new Created(known.get().account(), true)
                    : new Taken();
        }
        var account = account(newcomer.email());
        here().put(
                        account,
                        new Colleague(
                                account,
                                newcomer.name(),
                                newcomer.email(),
                                newcomer.role(),
                                newcomer.staff(),
                                Standing.SETTLED));
        return new Created(account, false);
    }

    @Override
    public boolean assign(AccountId account, TeamRole role, @Nullable StaffId staff) {
        return change(
                account,
                one ->
                        new Colleague(
                                account, one.name(), one.email(), role, staff, Standing.SETTLED));
    }

    @Override
    public boolean signOut(AccountId account) {
        return !down;
    }

    @Override
    public synchronized boolean remove(AccountId account) {
        if (!down) {
            here().remove(account);
        }
        return !down;
    }

    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
    }

    private synchronized boolean change(AccountId account, UnaryOperator<Colleague> change) {
        if (!down) {
            here().computeIfPresent(account, (_, one) -> change.apply(one));
        }
        return !down;
    }

    private Map<AccountId, Colleague> here() {
        return people.computeIfAbsent(CurrentBusiness.required(), this::registered);
    }

    private Map<AccountId, Colleague> registered(BusinessId business) {
        var team = new LinkedHashMap<AccountId, Colleague>();
        realms.ownerOf(business)
                .map(owner -> account(owner.email()))
                .ifPresent(account -> team.put(account, owner(business, account)));
        return team;
    }

    private Colleague owner(BusinessId business, AccountId account) {
        var email = realms.ownerOf(business).orElseThrow().email();
        return new Colleague(account, "", email, TeamRole.OWNER, null, Standing.SETTLED);
    }

    private static AccountId account(EmailAddress email) {
        var id = UUID.nameUUIDFromBytes(email.value().getBytes(StandardCharsets.UTF_8));
        return new AccountId(id.toString());
    }
}
