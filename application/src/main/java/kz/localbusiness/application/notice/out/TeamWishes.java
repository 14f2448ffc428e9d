package kz.localbusiness.application.notice.out;

import java.util.Optional;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.team.AccountId;

/// What the current business's people have wished to be told.
public interface TeamWishes {

    /// Empty when this person has wished for nothing yet.
    Optional<MemberWishes> find(AccountId account);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(MemberWishes wishes);

    void forget(AccountId account);
}
