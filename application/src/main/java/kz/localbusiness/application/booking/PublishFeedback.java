package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The business shows what a client said to everybody, or hides it again.
@FunctionalInterface
public interface PublishFeedback {

    ReviewDecision publish(Command command);

    record Command(BusinessId business, AppointmentId appointment, boolean published)
            implements ForBusiness {}
}
