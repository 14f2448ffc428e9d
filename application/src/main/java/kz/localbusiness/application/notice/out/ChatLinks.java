package kz.localbusiness.application.notice.out;

import java.util.Optional;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.shared.PhoneNumber;

/// In which chats of the bot clients of the current business are written to.
public interface ChatLinks {

    Optional<ChatLink> of(PhoneNumber client);

    /// Several people may read one chat; any of them.
    Optional<ChatLink> in(long chat);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(ChatLink link);

    /// Nobody is written to there any more; whoever has another chat by now keeps it.
    void unlink(long chat);

    void forget(PhoneNumber client);
}
