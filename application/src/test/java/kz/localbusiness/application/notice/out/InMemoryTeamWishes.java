package kz.localbusiness.application.notice.out;

import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.team.AccountId;

public final class InMemoryTeamWishes implements TeamWishes {

    private final InMemoryRows<AccountId, MemberWishes> rows;

    public InMemoryTeamWishes() {
        this(new InMemoryTraces());
    }

    public InMemoryTeamWishes(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        one -> new InMemoryRows.Key<>(one.business(), one.account()),
                        MemberWishes::version,
                        (one, version) ->
                                new MemberWishes(
                                        one.business(),
                                        one.account(),
                                        one.language(),
                                        one.wanted(),
                                        version),
                        traces);
    }

    @Override
    public Optional<MemberWishes> find(AccountId account) {
        return rows.find(account);
    }

    @Override
    public void save(MemberWishes wishes) {
        rows.save(wishes, "memberWishes", wishes.account().value());
    }

    @Override
    public void forget(AccountId account) {
        rows.removeIfAny(account);
    }

    public void clear() {
        rows.clear();
    }
}
