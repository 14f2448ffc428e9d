package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.AskDecision.Asked;
import kz.localbusiness.domain.booking.AskDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.domain.shared.Texts;

@UseCase(Audience.EVERYONE)
class AskForChangeUseCase implements AskForChange {

    private final BookingOffice office;
    private final ManageAccess access;

    AskForChangeUseCase(BookingOffice office, ManageLinks links) {
        this.office = office;
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public AskDecision ask(Command command) {
        var link = access.require(command.token(), command.appointment());
        var words = Texts.required("words", command.words(), ChangeRequest.MAX_WORDS);
        var decision =
                new Visits(office.agendas())
                        .openedBy(link)
                        .map(visit -> visit.ask(words, office.now()))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Asked(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
