package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.notice.TakeDeliveryReport.Told;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.shared.BusinessId;

/// Writes down what a provider has told of a message; where it did not arrive, the next way is due.
@FunctionalInterface
public interface NoteDelivery {

    void note(Command command);

    record Command(BusinessId business, NoticeId notice, Told told) implements ForBusiness {}
}
