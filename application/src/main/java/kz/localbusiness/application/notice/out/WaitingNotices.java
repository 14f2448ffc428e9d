package kz.localbusiness.application.notice.out;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How many messages, of all businesses, are still to be sent; shows nothing of them.
public interface WaitingNotices {

    Waiting waiting(Instant now, int most);

    /// @param many whether they are due already or not; at most as many as were asked for
    /// @param dueSince since when the oldest is due; null when none is
    record Waiting(int many, @Nullable Instant dueSince) {}
}
