package kz.localbusiness.application.notice.out;

import java.util.Optional;
import kz.localbusiness.domain.chat.MemberChat;
import kz.localbusiness.domain.team.AccountId;

/// In which chats of the bot people of the current business's team are written to.
public interface MemberChats {

    /// Neither linked nor about to be when nothing is kept.
    MemberChat of(AccountId account);

    /// @param digest of the key of an invitation, be it over or not
    Optional<MemberChat> with(String digest);

    /// Several people may read one chat; any of them.
    Optional<MemberChat> in(long chat);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(MemberChat chat);

    /// Nobody is written to there any more.
    void unlink(long chat);

    void forget(AccountId account);
}
