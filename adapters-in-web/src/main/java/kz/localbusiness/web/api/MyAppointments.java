package kz.localbusiness.web.api;

import java.time.ZoneId;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.api.ManageAccess.Managed;
import org.springframework.stereotype.Component;

/// Reads the appointment that a token opened, as it is now.
@Component
final class MyAppointments {

    private final ShowMyAppointment appointments;

    MyAppointments(ShowMyAppointment appointments) {
        this.appointments = appointments;
    }

    RestAppointment show(Managed managed) {
        return RestAppointment.of(find(managed));
    }

    /// Of the business, in which times are told.
    ZoneId zone(Managed managed) {
        return find(managed).business().zone();
    }

    Slug slug(Managed managed) {
        return find(managed).business().slug();
    }

    MyAppointment find(Managed managed) {
        var query =
                new ShowMyAppointment.Query(
                        managed.business(), managed.appointment(), managed.token());
        return appointments
                .show(query)
                .orElseThrow(() -> Refused.as(ProblemType.MANAGE_LINK_INVALID));
    }
}
