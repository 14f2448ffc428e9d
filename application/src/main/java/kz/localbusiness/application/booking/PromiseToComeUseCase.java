package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.booking.PromiseDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.PromiseDecision.Promised;

@UseCase(Audience.EVERYONE)
class PromiseToComeUseCase implements PromiseToCome {

    private final BookingOffice office;
    private final ManageAccess access;

    PromiseToComeUseCase(BookingOffice office, ManageLinks links) {
        this.office = office;
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public PromiseDecision promise(Command command) {
        var link = access.require(command.token(), command.appointment());
        var decision =
                new Visits(office.agendas())
                        .openedBy(link)
                        .map(visit -> visit.promise(office.now()))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Promised(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
