package kz.localbusiness.domain.platform;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// What remains of a business that was deleted: nothing of any person.
///
/// @param begunAt when the deletion began
/// @param deletedAt null while it is not certain that nothing is left
public record Tombstone(
        BusinessId id,
        Slug slug,
        Instant registeredAt,
        Instant askedAt,
        Instant begunAt,
        @Nullable Instant deletedAt) {

    /// So long the address leads nowhere: longer than any visit could be booked ahead, so that no
    /// link to the old business ever opens another one's page.
    public static final Duration QUARANTINE = Duration.ofDays(400);

    /// What was under way when the deletion began has ended by then.
    public static final Duration SETTLES = Duration.ofMinutes(10);

    public Tombstone finished(Instant at) {
        return new Tombstone(id, slug, registeredAt, askedAt, begunAt, at);
    }

    public Instant slugIsFree() {
        return begunAt.plus(QUARANTINE);
    }
}
