package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.ResendDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// Somebody has a message sent once more, by whichever way there is now.
@FunctionalInterface
public interface ResendNotice {

    ResendDecision resend(Command command);

    /// @param again names the second message: told twice, it is one
    record Command(BusinessId business, NoticeId notice, EventId again) implements ForBusiness {}
}
