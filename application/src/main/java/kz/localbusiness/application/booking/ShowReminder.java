package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;

/// What the business needs to remind a client from its own phone.
@FunctionalInterface
public interface ShowReminder {

    /// Empty when there is no such visit, or nobody is expected.
    Optional<Reminder> show(Query query);

    record Query(BusinessId business, AppointmentId appointment) implements ForBusiness {}

    /// @param manage the client's own way to look after the visit
    record Reminder(Business business, Appointment appointment, ManageToken manage) {}
}
