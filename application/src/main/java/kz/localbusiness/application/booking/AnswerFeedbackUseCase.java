package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.shared.Texts;

@UseCase(Audience.MANAGEMENT)
class AnswerFeedbackUseCase implements AnswerFeedback {

    private final BookingOffice office;
    private final ReviewDesk desk;

    AnswerFeedbackUseCase(BookingOffice office, Reviews reviews) {
        this.office = office;
        this.desk = new ReviewDesk(office, reviews);
    }

    @Override
    public ReviewDecision answer(Command command) {
        var words = Texts.optional("words", command.words(), Feedback.MAX_ANSWER);
        return desk.review(
                command.appointment(), visit -> visit.answerFeedback(words, office.now()));
    }
}
