package kz.localbusiness.domain.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// How far somebody has read what stands under their bell.
///
/// @param until when the latest of their own news came that was seen
/// @param announcements of the platform that were seen, as long as they are current
public record BellMark(Instant until, Set<UUID> announcements) {

    public static final BellMark NOTHING = new BellMark(Instant.EPOCH, Set.of());

    public BellMark {
        announcements = Set.copyOf(announcements);
    }

    public boolean isNew(TeamNews news) {
        return news.at().isAfter(until);
    }

    /// Never back, and nothing of what is over.
    ///
    /// @param current all that is announced
    public BellMark with(BellMark seen, Collection<UUID> current) {
        var both = new HashSet<>(announcements);
        both.addAll(seen.announcements);
        both.retainAll(current);
        return new BellMark(seen.until.isAfter(until) ? seen.until : until, both);
    }
}
