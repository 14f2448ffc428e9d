package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.shared.BusinessId;

/// Sends one due message, unless it would not be true any more.
@FunctionalInterface
public interface SendNotice {

    void send(Command command);

    record Command(BusinessId business, NoticeId notice) implements ForBusiness {}
}
