package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.shared.BusinessId;

/// The business chooses how it reaches its clients and when it reminds them: of visits that are
/// booked already as well.
@FunctionalInterface
public interface SetDeliveryRules {

    NoticeSettings set(Command command);

    record Command(BusinessId business, DeliveryRules rules) implements ForBusiness {}
}
