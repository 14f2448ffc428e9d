package kz.localbusiness.application.notice.out;

import java.util.Optional;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Notice;

/// The messages of the current business, sent and to be sent.
public interface Notices {

    /// Keeps the first of two with the same id.
    void add(Notice notice);

    Optional<Notice> find(EventId id);

    /// How many are still to be sent after so many attempts or more; at most `most`.
    int waiting(int attempts, int most);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Notice notice);
}
