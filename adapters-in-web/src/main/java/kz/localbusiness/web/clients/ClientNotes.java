package kz.localbusiness.web.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.client.NoteDecision.NobodyToNote;
import kz.localbusiness.domain.client.NoteDecision.Noted;
import kz.localbusiness.domain.client.NoteDecision.NotesFull;
import kz.localbusiness.web.text.Typed;

/// Notes and preferences with who wrote them and when, and room for another one.
final class ClientNotes extends Div implements LocaleChangeObserver {

    private final ClientActs acts;
    final Select<ClientNote.Kind> kind = new Select<>();
    final TextArea text = new TextArea();
    final Button add = new Button("", _ -> add());
    final Paragraph outcome = new Paragraph();
    final Div notes = new Div();

    ClientNotes(ClientCard card, ClientActs acts) {
        this.acts = acts;
        addClassName("stack");
        kind.setId("note-kind");
        kind.setItems(ClientNote.Kind.values());
        kind.setValue(ClientNote.Kind.NOTE);
        text.setId("note-text");
        text.setMaxLength(ClientNote.MAX_TEXT);
        text.setManualValidation(true);
        add.setId("note-submit");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.addClassNames("notice", "bad");
        outcome.getElement().setAttribute("role", "alert");
        var form = new Div(kind, text, outcome, add);
        form.addClassNames("card", "fields");
        notes.addClassNames("card", "client-notes");
        notes.setVisible(!card.notes().isEmpty());
        card.notes().forEach(note -> notes.add(new ClientNoteRow(note, acts)));
        add(form, notes);
    }

    private void add() {
        var written = Typed.lines(text.getValue());
        text.setInvalid(written.isEmpty());
        if (!written.isEmpty()) {
            switch (acts.note(kind.getValue(), written)) {
                case Noted _ -> acts.done().accept("clients.now-noted");
                case NotesFull() -> outcome.setText(getTranslation("clients.notes-full"));
                case NobodyToNote() -> outcome.setText(getTranslation("clients.gone"));
            }
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        kind.setLabel(getTranslation("clients.note-kind"));
        kind.setItemLabelGenerator(
                one -> getTranslation("clients.kind." + one.name().toLowerCase(Locale.ROOT)));
        text.setLabel(getTranslation("clients.note-text"));
        text.setErrorMessage(getTranslation("clients.note-missing"));
        add.setText(getTranslation("clients.note-add"));
    }
}
