package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.CalendarFiles;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.CalendarEntry;
import kz.localbusiness.domain.booking.ManageToken;

@UseCase(Audience.EVERYONE)
class ShowMyCalendarFileUseCase implements ShowMyCalendarFile {

    private final BookingOffice office;
    private final ManageAccess access;
    private final CalendarFiles files;
    private final Instance instance;

    ShowMyCalendarFileUseCase(
            BookingOffice office, ManageLinks links, CalendarFiles files, Instance instance) {
        this.office = office;
        this.access = new ManageAccess(links, office.clock());
        this.files = files;
        this.instance = instance;
    }

    @Override
    public Optional<byte[]> show(Query query) {
        var link = access.require(query.token(), query.appointment());
        return new Visits(office.agendas())
                .openedBy(link)
                .map(home -> files.of(entry(home.visit(), query.token())));
    }

    private CalendarEntry entry(Appointment visit, ManageToken token) {
        var business = office.businesses().current().orElseThrow();
        return CalendarEntry.of(visit, business, instance.managePage(business.slug(), token));
    }
}
