package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.booking.ReviewDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ReviewDecision.Reviewed;
import kz.localbusiness.domain.shared.Texts;

@UseCase(Audience.MANAGEMENT)
class AnswerFeedbackUseCase implements AnswerFeedback {

    private final BookingOffice office;

    AnswerFeedbackUseCase(BookingOffice office) {
        this.office = office;
    }

    @Override
    public ReviewDecision answer(Command command) {
        var words = Texts.optional("words", command.words(), Feedback.MAX_ANSWER);
        var decision =
                new Visits(office.agendas())
                        .find(command.appointment())
                        .map(visit -> visit.answerFeedback(words, office.now()))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Reviewed(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
