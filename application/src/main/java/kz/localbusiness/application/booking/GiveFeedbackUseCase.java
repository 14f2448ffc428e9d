package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.FeedbackDecision.NoSuchAppointment;

@UseCase(Audience.EVERYONE)
class GiveFeedbackUseCase implements GiveFeedback {

    private final Agendas agendas;
    private final ManageAccess access;
    private final Clock clock;

    GiveFeedbackUseCase(Agendas agendas, ManageLinks links, Clock clock) {
        this.agendas = agendas;
        this.access = new ManageAccess(links, clock);
        this.clock = clock;
    }

    @Override
    public FeedbackDecision give(Command command) {
        var link = access.require(command.token(), command.appointment());
        var given = new Feedback(command.stars(), command.words(), clock.instant());
        var decision =
                new Visits(agendas)
                        .openedBy(link)
                        .map(visit -> visit.praise(given))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof FeedbackGiven(var agenda, _)) {
            agendas.save(agenda);
        }
        return decision;
    }
}
