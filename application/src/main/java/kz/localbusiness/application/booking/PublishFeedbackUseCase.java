package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.booking.ReviewDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ReviewDecision.Reviewed;

@UseCase(Audience.MANAGEMENT)
class PublishFeedbackUseCase implements PublishFeedback {

    private final BookingOffice office;

    PublishFeedbackUseCase(BookingOffice office) {
        this.office = office;
    }

    @Override
    public ReviewDecision publish(Command command) {
        var decision =
                new Visits(office.agendas())
                        .find(command.appointment())
                        .map(visit -> visit.publishFeedback(command.published(), office.now()))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Reviewed(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
