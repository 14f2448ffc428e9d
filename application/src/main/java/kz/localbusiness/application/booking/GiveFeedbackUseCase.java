package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.FeedbackDecision.NoSuchAppointment;

@UseCase(Audience.EVERYONE)
class GiveFeedbackUseCase implements GiveFeedback {

    private final BookingOffice office;
    private final ManageAccess access;

    GiveFeedbackUseCase(BookingOffice office, ManageLinks links) {
        this.office = office;
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public FeedbackDecision give(Command command) {
        var link = access.require(command.token(), command.appointment());
        var now = office.clock().instant();
        var given = new Feedback(command.stars(), command.words(), now);
        var decision =
                new Visits(office.agendas())
                        .openedBy(link)
                        .map(visit -> visit.praise(given, new EventId(office.ids().next())))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof FeedbackGiven(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
