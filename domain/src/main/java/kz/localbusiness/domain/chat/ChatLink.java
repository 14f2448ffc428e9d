package kz.localbusiness.domain.chat;

import java.time.Instant;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;

/// A client of a business is written to in this chat. They have asked for it there themselves,
/// which is why it can be shown that they wanted it.
///
/// @param chat the messenger's number of it, which only our bot can use
/// @param language in which the client is written to
/// @param since when they asked for it
public record ChatLink(
        BusinessId business,
        PhoneNumber client,
        long chat,
        Language language,
        Instant since,
        long version) {

    /// @param version of the link before, 0 for none
    public static ChatLink made(ChatInvitation by, long chat, Instant now, long version) {
        return new ChatLink(by.business(), by.client(), chat, by.language(), now, version);
    }
}
