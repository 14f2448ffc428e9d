package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.web.text.Typed;

/// What a client asked for in words, and the answer, given or to be given.
final class AnswerPanel extends Div implements LocaleChangeObserver {

    private final ChangeRequest asked;
    private final Paragraph question = new Paragraph();
    private final Paragraph answered = new Paragraph();
    final TextArea words = new TextArea();
    final Button answer;

    /// @param answering takes the words, possibly none
    /// @param mayAnswer whether it is for who looks to answer
    AnswerPanel(ChangeRequest asked, boolean mayAnswer, Consumer<String> answering) {
        this.asked = asked;
        this.answer = new Button("", _ -> answering.accept(typed()));
        question.addClassNames("request", "pre-line");
        answered.addClassNames("quiet", "pre-line");
        answered.setVisible(!asked.isOpen());
        words.setId("answer-words");
        words.setMaxLength(ChangeRequest.MAX_WORDS);
        words.addClassName("wide");
        answer.setId("answer-client");
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        answer.setDisableOnClick(true);
        var form = new Div(words, answer);
        form.addClassName("fields");
        form.setVisible(mayAnswer && asked.isOpen());
        setId("change-request");
        addClassName("stack");
        add(question, answered, form);
    }

    private String typed() {
        var said = Typed.lines(words.getValue());
        return said.substring(0, Math.min(said.length(), ChangeRequest.MAX_WORDS));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        question.setText(getTranslation("agenda.change-request", asked.words()));
        answered.setText(
                asked.answer().isEmpty()
                        ? getTranslation("agenda.change-seen")
                        : getTranslation("agenda.change-answer", asked.answer()));
        words.setLabel(getTranslation("agenda.answer-words"));
        answer.setText(getTranslation("agenda.answer"));
    }
}
