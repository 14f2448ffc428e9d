package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.NoticePlace;
import org.jspecify.annotations.Nullable;

/// The messages of the current business, sent and to be sent.
public interface Notices {

    /// Keeps the first of two with the same id.
    void add(Notice notice);

    Optional<Notice> find(NoticeId id);

    /// The latest first.
    ///
    /// @param before only what came earlier; null begins with the latest
    List<Notice> latest(@Nullable NoticePlace before, int most);

    /// How many are still to be sent to clients after so many attempts or more; at most `most`.
    int waiting(int attempts, int most);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Notice notice);

    /// What was to be told before that moment, and is not due any more.
    void forgetSettledBefore(Instant moment);
}
