package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackStands;
import kz.localbusiness.domain.booking.FeedbackDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.FeedbackDecision.TooEarly;
import kz.localbusiness.domain.booking.FeedbackDecision.WasCancelled;
import kz.localbusiness.web.text.Typed;

/// How the visit was: one to five stars, and words for who wants to say more.
final class FeedbackPanel extends Div implements FollowsVisit, LocaleChangeObserver {

    private final MyLink link;
    private final GiveFeedback giveFeedback;
    private final Clock clock;
    private final Consumer<Outcome> told;
    final RadioButtonGroup<Integer> stars = new RadioButtonGroup<>();
    final TextArea words = new TextArea();
    private final Paragraph publicity = new Paragraph();
    final Button give = new Button("", _ -> give());

    FeedbackPanel(MyLink link, ManagePorts ports, Consumer<Outcome> told) {
        this.link = link;
        this.giveFeedback = ports.feedback();
        this.clock = ports.clock();
        this.told = told;
        LinkedPart.make(this, AppointmentEmail.FEEDBACK);
        stars.setId("feedback-stars");
        stars.setItems(IntStream.rangeClosed(1, Feedback.MAX_STARS).boxed().toList());
        stars.setManualValidation(true);
        words.setId("feedback-words");
        words.setMaxLength(Feedback.MAX_WORDS);
        publicity.addClassName("quiet");
        give.setId("give-feedback");
        give.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(stars, words, publicity, give);
        fields.addClassName("fields");
        add(new Step("booking.feedback-title", fields));
    }

    @Override
    public void show(MyAppointment now) {
        var visit = now.appointment();
        var isDone =
                visit.state() instanceof Completed || !clock.instant().isBefore(visit.slot().end());
        setVisible(visit.isLive() && isDone && visit.feedback() == null);
    }

    private void give() {
        stars.setInvalid(stars.getValue() == null);
        stars.getOptionalValue().map(this::decide).map(FeedbackPanel::outcome).ifPresent(told);
    }

    private FeedbackDecision decide(int given) {
        var said = Typed.lines(words.getValue());
        var bounded = said.substring(0, Math.min(said.length(), Feedback.MAX_WORDS));
        return giveFeedback.give(
                new GiveFeedback.Command(
                        link.business(), link.appointment(), link.token(), given, bounded));
    }

    private static Outcome outcome(FeedbackDecision decision) {
        return switch (decision) {
            case FeedbackGiven _ -> Outcome.good("booking.feedback-given");
            case FeedbackStands _ -> Outcome.bad("booking.feedback-stands");
            case TooEarly _ -> Outcome.bad("booking.feedback-too-early");
            case WasCancelled _ -> Outcome.bad("booking.was-cancelled");
            case NoSuchAppointment _ -> Outcome.bad("booking.no-such-appointment");
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        stars.setLabel(getTranslation("booking.feedback-stars"));
        stars.setErrorMessage(getTranslation("booking.feedback-stars-wrong"));
        stars.setItemLabelGenerator("★"::repeat);
        words.setLabel(getTranslation("booking.feedback-words"));
        publicity.setText(getTranslation("manage.feedback-publicity"));
        give.setText(getTranslation("booking.feedback-give"));
    }
}
