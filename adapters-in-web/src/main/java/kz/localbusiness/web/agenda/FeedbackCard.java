package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.web.layout.Stars;
import kz.localbusiness.web.text.Typed;
import kz.localbusiness.web.text.Wording;

/// What a client said, to be answered and shown to everybody.
final class FeedbackCard extends Article implements LocaleChangeObserver {

    private final Review review;
    private final ZoneId zone;
    private final Span date = new Span();
    private final Span state = new Span();
    final TextArea answer = new TextArea();
    final Button save;
    final Button publish;

    /// @param mayAct whether it is for who looks to answer
    FeedbackCard(Review review, ZoneId zone, boolean mayAct, FeedbackActs acts) {
        this.review = review;
        this.zone = zone;
        var said = review.feedback();
        save = new Button("", _ -> acts.answer(review.appointment(), typed()));
        publish = new Button("", _ -> acts.publish(review.appointment(), !said.published()));
        save.addClassName("answer-feedback");
        save.setDisableOnClick(true);
        publish.addClassName("publish-feedback");
        publish.setDisableOnClick(true);
        publish.addThemeVariants(said.published() ? ButtonVariant.TERTIARY : ButtonVariant.PRIMARY);
        publish.setVisible(!review.author().isEmpty());
        answer.setValue(said.answer());
        answer.setMaxLength(Feedback.MAX_ANSWER);
        answer.addClassName("wide");
        answer.setReadOnly(!mayAct);
        answer.setVisible(mayAct || !said.answer().isEmpty());
        var buttons = new Div(save, publish);
        buttons.addClassName("row");
        buttons.setVisible(mayAct);
        date.addClassName("quiet");
        state.addClassName("badge");
        var words = new Paragraph(said.words());
        words.addClassName("pre-line");
        words.setVisible(!said.words().isEmpty());
        var head = new Div(new Stars(said.stars()), date, state);
        head.addClassName("row");
        addClassNames("feedback", "stack");
        add(head, words, answer, buttons);
    }

    private String typed() {
        var words = Typed.lines(answer.getValue());
        return words.substring(0, Math.min(words.length(), Feedback.MAX_ANSWER));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var said = review.feedback();
        date.setText(Wording.in(event.getLocale()).dateTime(said.at(), zone));
        state.setText(
                getTranslation(
                        said.published() ? "agenda.feedback-public" : "agenda.feedback-hidden"));
        answer.setLabel(getTranslation("agenda.feedback-answer"));
        save.setText(getTranslation("agenda.feedback-save"));
        publish.setText(
                getTranslation(
                        said.published() ? "agenda.feedback-hide" : "agenda.feedback-publish"));
    }
}
