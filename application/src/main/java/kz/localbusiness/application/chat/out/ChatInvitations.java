package kz.localbusiness.application.chat.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Clients of the current business who want to be written to in a chat. Those whose time is over
/// may be gone.
public interface ChatInvitations {

    Optional<ChatInvitation> of(PhoneNumber client);

    /// @param digest of the key
    Optional<ChatInvitation> with(String digest);

    List<ChatInvitation> takenBy(long chat, int most);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(ChatInvitation invitation);

    /// @param digest of the key, which is good no more
    void end(String digest);

    void forget(PhoneNumber client);
}
