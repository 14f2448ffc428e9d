package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.shared.BusinessId;

/// Which messages the business has sent to its clients.
@FunctionalInterface
public interface ShowNoticeSettings {

    NoticeSettings show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
