package kz.localbusiness.domain.chat;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import org.jspecify.annotations.Nullable;

/// Somebody of a team and the chat of the bot where they are told what happens. Whoever has signed
/// in gets a key, and the first chat that comes with it is theirs.
///
/// @param invitation null when none is open
/// @param link null while there is no chat
/// @see "features/decisions/047-telegram.md"
public record MemberChat(
        BusinessId business,
        AccountId account,
        @Nullable Invitation invitation,
        @Nullable Link link,
        long version) {

    public static final Duration TERM = Duration.ofHours(1);

    /// @param digest of the key
    public record Invitation(String digest, Instant until) {}

    /// @param chat the messenger's number of it
    /// @param since when they came there
    public record Link(long chat, Instant since) {}

    public static MemberChat none(BusinessId business, AccountId account) {
        return new MemberChat(business, account, null, null, 0);
    }

    /// The key before is good no more; a chat that is linked stays.
    public MemberChat invited(ChatKey key, Instant now) {
        return with(new Invitation(key.digest(), now.plus(TERM)), link);
    }

    public boolean isOpen(Instant now) {
        return invitation != null && now.isBefore(invitation.until());
    }

    /// The key is good no more.
    public MemberChat linked(long chat, Instant now) {
        return with(null, new Link(chat, now));
    }

    private MemberChat with(@Nullable Invitation open, @Nullable Link linked) {
        return new MemberChat(business, account, open, linked, version);
    }
}
