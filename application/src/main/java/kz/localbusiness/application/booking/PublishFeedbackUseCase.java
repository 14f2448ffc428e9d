package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.domain.booking.ReviewDecision;

@UseCase(Audience.MANAGEMENT)
class PublishFeedbackUseCase implements PublishFeedback {

    private final BookingOffice office;
    private final ReviewDesk desk;

    PublishFeedbackUseCase(BookingOffice office, Reviews reviews) {
        this.office = office;
        this.desk = new ReviewDesk(office, reviews);
    }

    @Override
    public ReviewDecision publish(Command command) {
        return desk.review(
                command.appointment(),
                visit -> visit.publishFeedback(command.published(), office.now()));
    }
}
