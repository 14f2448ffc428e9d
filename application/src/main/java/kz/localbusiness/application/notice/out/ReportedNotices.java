package kz.localbusiness.application.notice.out;

import java.util.List;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.BusinessId;

/// Which messages, of any business, a provider speaks of; names them and shows nothing of them.
public interface ReportedNotices {

    /// @param reference the provider's, or ours where its answer was lost
    List<ReportedNotice> having(ProviderReference reference, int most);

    record ReportedNotice(BusinessId business, NoticeId notice) {}
}
