package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.shared.BusinessId;

/// Which messages, of any business, are due; names them and shows nothing of them.
public interface DueNotices {

    /// Oldest first.
    List<DueNotice> due(Instant now, int most);

    record DueNotice(BusinessId business, NoticeId notice) {}
}
