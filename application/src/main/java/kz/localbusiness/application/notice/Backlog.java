package kz.localbusiness.application.notice;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.notice.Traffic.LeftAlone;
import org.jspecify.annotations.Nullable;

/// What is still to be sent, of all businesses.
///
/// @param waiting at most [#MANY]
/// @param dueSince since when the oldest should have been sent; null when all wait for their time
/// @param leftAlone providers to which the node that was asked gives nothing now
public record Backlog(int waiting, @Nullable Instant dueSince, List<LeftAlone> leftAlone) {

    /// Beyond that it is many.
    public static final int MANY = 10_000;

    public Backlog {
        leftAlone = List.copyOf(leftAlone);
    }
}
