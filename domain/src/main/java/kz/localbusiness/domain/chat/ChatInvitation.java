package kz.localbusiness.domain.chat;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// A client wants to be written to in a chat: the first chat that comes with the key is theirs, if
/// they have proven to have the number; else once the messenger says that it has that number. A new
/// one of the same client replaces the one before.
///
/// @param visit from whose page it was asked for
/// @param language in which the client is written to
/// @param isProven whether whoever asked for it has proven to have the number
/// @param digest of the key
/// @param chat that has come with the key, null while none has
/// @see "features/decisions/047-telegram.md"
public record ChatInvitation(
        BusinessId business,
        PhoneNumber client,
        AppointmentId visit,
        Language language,
        boolean isProven,
        String digest,
        Instant until,
        @Nullable Long chat,
        long version) {

    public static final Duration TERM = Duration.ofHours(1);

    /// In place of the one before, if there was one.
    ///
    /// @param version of the one before, 0 for none
    public static ChatInvitation by(
            ChatKey key,
            PhoneNumber client,
            AppointmentId visit,
            Language language,
            boolean isProven,
            Instant now,
            long version) {
        return new ChatInvitation(
                key.business(),
                client,
                visit,
                language,
                isProven,
                key.digest(),
                now.plus(TERM),
                null,
                version);
    }

    public Instant since() {
        return until.minus(TERM);
    }

    public boolean isOpenTo(long other, Instant now) {
        return now.isBefore(until) && (chat == null || chat == other);
    }

    public ChatInvitation takenBy(long other) {
        return new ChatInvitation(
                business, client, visit, language, isProven, digest, until, other, version);
    }
}
