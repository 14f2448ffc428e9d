package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.ManageLink;

@UseCase(Audience.MANAGEMENT)
class ShowReminderUseCase implements ShowReminder {

    private final BookingOffice office;
    private final ManageLinks links;

    ShowReminderUseCase(BookingOffice office, ManageLinks links) {
        this.office = office;
        this.links = links;
    }

    @Override
    public Optional<Reminder> show(Query query) {
        return new Visits(office.agendas())
                .find(query.appointment())
                .map(AtHome::visit)
                .filter(visit -> visit.state() instanceof Expected)
                .filter(visit -> !visit.hasBegun(office.clock().instant()))
                .map(this::reminder);
    }

    private Reminder reminder(Appointment visit) {
        var business = office.businesses().current().orElseThrow();
        return new Reminder(business, visit, links.sign(ManageLink.to(visit, business.id())));
    }
}
