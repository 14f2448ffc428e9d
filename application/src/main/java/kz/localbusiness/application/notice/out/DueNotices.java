package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.shared.BusinessId;

/// Which messages, of any business, are due; names them and shows nothing of them.
public interface DueNotices {

    /// Oldest first.
    default List<DueNotice> due(Instant now, int most) {
        return due(now, most, Set.of());
    }

    /// The same, but of no business among these.
    List<DueNotice> due(Instant now, int most, Set<BusinessId> except);

    record DueNotice(BusinessId business, NoticeId notice) {}
}
