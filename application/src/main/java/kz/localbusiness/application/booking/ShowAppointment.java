package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;

/// One appointment as the business sees it, with all that happened to it.
@FunctionalInterface
public interface ShowAppointment {

    Optional<Appointment> show(Query query);

    record Query(BusinessId business, AppointmentId appointment) implements ForBusiness {}
}
