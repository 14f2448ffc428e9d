package kz.localbusiness.application.booking;

import java.time.Instant;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link takes another start with the same person.
@FunctionalInterface
public interface MoveMyAppointment {

    MoveDecision move(Command command);

    record Command(BusinessId business, AppointmentId appointment, ManageToken token, Instant start)
            implements ForBusiness {}
}
