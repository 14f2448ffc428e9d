package kz.localbusiness.web.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.notice.ShowWords;
import kz.localbusiness.application.notice.UseUsualWords;
import kz.localbusiness.application.notice.WordMessage;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Phrasing;
import kz.localbusiness.domain.notice.TemplateDecision.Fine;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.text.Wording;

/// Lets a business word its messages, one at a time. What was typed and not saved is there again
/// when it is looked at again, as long as the page is open.
final class WordsPanel extends Div implements LocaleChangeObserver {

    private final BusinessId business;
    private final WordsPorts ports;
    private final Map<TemplateKey, String> drafts = new HashMap<>();
    private final Paragraph hint = new Paragraph();
    private final Div shown = new Div();
    private final WordsChoice choice;
    private WordsForm form;
    final Button save = new Button("", _ -> save());
    final Button usual = new Button("", _ -> ask());

    /// @param channels by which there are words to choose, at least one
    WordsPanel(BusinessId business, WordsPorts ports, List<Channel> channels) {
        this.business = business;
        this.ports = ports;
        var first = Wording.in(UI.getCurrent().getLocale()).language();
        this.choice = new WordsChoice(channels, first, this::look);
        hint.addClassName("quiet");
        save.setId("words-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        usual.setId("words-usual");
        usual.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(save, usual);
        acts.addClassNames("row", "settings-acts");
        setId("words");
        addClassNames("card", "stack");
        this.form = formOf(choice.key());
        shown.add(form);
        add(hint, choice, shown, acts);
    }

    private void look() {
        form = formOf(choice.key());
        shown.removeAll();
        shown.add(form);
    }

    private WordsForm formOf(TemplateKey key) {
        var phrasing = phrasing(key);
        usual.setVisible(phrasing.isOwn());
        return new WordsForm(
                phrasing,
                drafts.getOrDefault(key, phrasing.used().text()),
                typed -> drafts.put(key, typed));
    }

    private Phrasing phrasing(TemplateKey key) {
        return ports.show().show(new ShowWords.Query(business, key.kind())).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        var key = choice.key();
        var decision = ports.word().word(new WordMessage.Command(business, key, form.typed()));
        if (decision instanceof Fine) {
            settle(key, "setting.saved");
        } else {
            form.complain(decision);
            form.words.focus();
        }
        save.setEnabled(true);
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("setting.words-back"));
        dialog.setText(getTranslation("setting.words-back-ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("setting.leave"));
        dialog.setConfirmText(getTranslation("setting.words-back-do"));
        dialog.addConfirmListener(_ -> leave(choice.key()));
        dialog.open();
    }

    private void leave(TemplateKey key) {
        ports.usual().use(new UseUsualWords.Command(business, key));
        settle(key, "setting.words-are-usual");
    }

    private void settle(TemplateKey key, String told) {
        drafts.remove(key);
        Toast.show(UI.getCurrent(), getTranslation(told));
        look();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        hint.setText(getTranslation("setting.words-how"));
        save.setText(getTranslation("setting.save"));
        usual.setText(getTranslation("setting.words-back"));
    }
}
