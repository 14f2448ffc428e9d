package kz.localbusiness.domain.team;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Somebody is asked to join the team; whoever holds the link may, once.
///
/// @param digest of the link's token
/// @param staff whom clients book when they book this person, null for nobody
/// @param email who is asked, null when whoever holds the link is
/// @param takenBy who has begun to join, null while nobody has; only they can finish it
public record Invitation(
        InvitationId id,
        String digest,
        TeamRole role,
        @Nullable StaffId staff,
        @Nullable EmailAddress email,
        Instant expires,
        @Nullable EmailAddress takenBy) {

    public static final Duration LASTS = Duration.ofDays(7);

    public boolean isOpen(Instant now) {
        return now.isBefore(expires);
    }

    /// An invitation that was sent to an address is that address's alone.
    boolean isFor(EmailAddress who) {
        return (email == null || email.equals(who)) && (takenBy == null || takenBy.equals(who));
    }

    Invitation taken(@Nullable EmailAddress by) {
        return new Invitation(id, digest, role, staff, email, expires, by);
    }
}
