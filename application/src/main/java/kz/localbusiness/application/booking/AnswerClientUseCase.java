package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.AnswerDecision;
import kz.localbusiness.domain.booking.AnswerDecision.Answered;
import kz.localbusiness.domain.booking.AnswerDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.domain.shared.Texts;

@UseCase(Audience.MANAGEMENT)
class AnswerClientUseCase implements AnswerClient {

    private final BookingOffice office;
    private final Callers callers;

    AnswerClientUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.callers = callers;
    }

    @Override
    public AnswerDecision answer(Command command) {
        var words = Texts.optional("words", command.words(), ChangeRequest.MAX_WORDS);
        var decision =
                new Visits(office.agendas())
                        .find(command.appointment())
                        .map(visit -> visit.answer(words, Doers.current(callers), office.now()))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Answered(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
