package kz.localbusiness.web.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.web.text.Wording;

/// One note, and the way to forget it after asking.
final class ClientNoteRow extends Div implements LocaleChangeObserver {

    private final ClientNote note;
    private final ClientActs acts;
    private final Span from = new Span();
    final Button forget = new Button("", _ -> ask());

    ClientNoteRow(ClientNote note, ClientActs acts) {
        this.note = note;
        this.acts = acts;
        addClassName("client-note");
        var text = new Paragraph(note.text());
        text.addClassName("pre-line");
        from.addClassName("quiet");
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        forget.addClassName("forget");
        add(text, from, forget);
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("clients.note-remove-title"));
        dialog.setText(note.text());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("clients.keep"));
        dialog.setConfirmText(getTranslation("clients.note-remove"));
        dialog.addConfirmListener(_ -> acts.forget(note.id()));
        dialog.open();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var kind = getTranslation("clients.kind." + note.kind().name().toLowerCase(Locale.ROOT));
        var when = Wording.in(event.getLocale()).dayOfYear(note.at(), acts.business().zone());
        from.setText(
                Stream.of(kind, note.author(), when)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        forget.setText(getTranslation("clients.note-remove"));
        forget.setAriaLabel("%s: %s".formatted(forget.getText(), note.text()));
    }
}
