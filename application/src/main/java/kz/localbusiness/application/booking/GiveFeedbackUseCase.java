package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.FeedbackDecision.NoSuchAppointment;

@UseCase(Audience.EVERYONE)
class GiveFeedbackUseCase implements GiveFeedback {

    private final StaffDays days;
    private final ManageAccess access;
    private final Clock clock;

    GiveFeedbackUseCase(StaffDays days, ManageLinks links, Clock clock) {
        this.days = days;
        this.access = new ManageAccess(links, clock);
        this.clock = clock;
    }

    @Override
    public FeedbackDecision give(Command command) {
        var id = command.appointment();
        access.require(command.token(), id);
        var given = new Feedback(command.stars(), command.words(), clock.instant());
        var decision =
                new HeldAppointments(days)
                        .dayOf(id)
                        .map(day -> day.praise(id, given))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof FeedbackGiven(var day, _)) {
            days.save(day);
        }
        return decision;
    }
}
