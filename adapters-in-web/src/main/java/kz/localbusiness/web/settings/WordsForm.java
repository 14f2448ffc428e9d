package kz.localbusiness.web.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.Phrasing;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateDecision;
import kz.localbusiness.domain.notice.TemplateDecision.Blank;
import kz.localbusiness.domain.notice.TemplateDecision.Fine;
import kz.localbusiness.domain.notice.TemplateDecision.LooseBrace;
import kz.localbusiness.domain.notice.TemplateDecision.MissingPlaceholders;
import kz.localbusiness.domain.notice.TemplateDecision.TooLong;
import kz.localbusiness.domain.notice.TemplateDecision.UnknownPlaceholders;
import kz.localbusiness.domain.notice.TemplateDecision.Unreadable;

/// The words of one message. While somebody types, they see what a client would read, and what is
/// wrong.
final class WordsForm extends Div implements LocaleChangeObserver {

    private static final int PAUSE_MILLIS = 300;
    private static final String CARET = "element.inputElement.selectionEnd";

    private final Phrasing phrasing;
    private final Paragraph whose = new Paragraph();
    private final SampleBubble bubble = new SampleBubble();
    final TextArea words = new TextArea();
    private int caret;

    /// @param typed saved or not
    WordsForm(Phrasing phrasing, String typed, Consumer<String> typing) {
        this.phrasing = phrasing;
        this.caret = typed.length();
        whose.setId("words-whose");
        whose.addClassName("quiet");
        words.setId("words-text");
        words.addClassName("wide");
        words.setMaxLength(MessageTemplate.LONGEST);
        words.setManualValidation(true);
        words.setValue(typed);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> {
            typing.accept(change.getValue());
            judge();
        });
        words.getElement()
                .addEventListener(
                        "focusout", left -> caret = left.getEventData().get(CARET).asInt())
                .addEventData(CARET);
        addClassName("stack");
        add(whose, words, new PlaceholderChips(phrasing.key().known(), this::insert), bubble);
    }

    String typed() {
        return words.getValue();
    }

    /// Where somebody was typing last.
    private void insert(Placeholder placeholder) {
        var text = words.getValue();
        int at = Math.clamp(caret, 0, text.length());
        caret = at + placeholder.written().length();
        words.setValue(text.substring(0, at) + placeholder.written() + text.substring(at));
    }

    private void judge() {
        var isSaved = typed().equals(phrasing.used().text());
        whose.setText(getTranslation(isSaved ? saved() : "setting.words-unsaved"));
        complain(phrasing.key().word(typed()));
        if (MessageTemplate.of(typed()) instanceof Fine(var template)) {
            bubble.show(phrasing.sample(template));
        }
    }

    private String saved() {
        return phrasing.isOwn() ? "setting.words-own" : "setting.words-usual";
    }

    /// Says nothing of what is fine.
    void complain(TemplateDecision decision) {
        words.setErrorMessage(complaint(decision));
        words.setInvalid(!(decision instanceof Fine));
    }

    private String complaint(TemplateDecision decision) {
        return switch (decision) {
            case Fine _ -> "";
            case Blank _ -> getTranslation("setting.words-blank");
            case TooLong(var most) -> getTranslation("setting.words-too-long", most);
            case Unreadable _ -> getTranslation("setting.words-unreadable");
            case LooseBrace _ -> getTranslation("setting.words-brace");
            case UnknownPlaceholders(var names) ->
                    getTranslation("setting.words-unknown", String.join(", ", names));
            case MissingPlaceholders(var missing) ->
                    getTranslation("setting.words-missing", named(missing));
        };
    }

    private String named(List<Placeholder> some) {
        return some.stream()
                .map(one -> getTranslation("setting.placeholder." + one.word()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words.setLabel(getTranslation("setting.words-text"));
        switch (phrasing.key().channel()) {
            case SMS -> words.setHelperText(getTranslation("setting.words-sms"));
            case EMAIL -> words.setHelperText(getTranslation("setting.words-letter"));
            case TELEGRAM, WHATSAPP, WEB_PUSH, IN_APP -> words.setHelperText("");
        }
        judge();
    }
}
