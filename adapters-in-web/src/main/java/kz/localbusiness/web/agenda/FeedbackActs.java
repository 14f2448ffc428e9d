package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import kz.localbusiness.application.booking.AnswerFeedback;
import kz.localbusiness.application.booking.PublishFeedback;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.booking.ReviewDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ReviewDecision.NothingSaid;
import kz.localbusiness.domain.booking.ReviewDecision.Reviewed;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.layout.Toast;

/// Answers feedback and shows or hides it, and says what came of it.
record FeedbackActs(
        BusinessId business,
        AnswerFeedback answerFeedback,
        PublishFeedback publishFeedback,
        Runnable changed) {

    void answer(AppointmentId visit, String words) {
        var decision = answerFeedback.answer(new AnswerFeedback.Command(business, visit, words));
        tell(decision, "agenda.feedback-saved");
    }

    void publish(AppointmentId visit, boolean published) {
        var command = new PublishFeedback.Command(business, visit, published);
        tell(
                publishFeedback.publish(command),
                published ? "agenda.feedback-now-public" : "agenda.feedback-now-hidden");
    }

    private void tell(ReviewDecision decision, String done) {
        var key =
                switch (decision) {
                    case Reviewed _ -> done;
                    case NothingSaid _ -> "agenda.no-feedback";
                    case NoSuchAppointment() -> "agenda.no-such-appointment";
                };
        changed.run();
        var ui = UI.getCurrent();
        Toast.show(ui, ui.getTranslation(key));
    }
}
