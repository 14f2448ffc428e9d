package kz.localbusiness.web.clients;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.application.client.ImportClients;
import kz.localbusiness.application.client.ImportClients.Answer;
import kz.localbusiness.application.client.ImportClients.Answer.AlreadyUnderway;
import kz.localbusiness.application.client.ImportClients.Answer.Told;
import kz.localbusiness.application.client.ImportClients.Outcome;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.clients.ClientSheet.Reading.NoTable;
import kz.localbusiness.web.clients.ClientSheet.Reading.OldWorkbook;
import kz.localbusiness.web.clients.ClientSheet.Reading.Read;
import kz.localbusiness.web.form.WholeFile;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// A table is chosen, what its columns hold is guessed and can be corrected, what would become of
/// its lines is told, and only then somebody is written down.
final class ImportDialog extends Dialog implements LocaleChangeObserver {

    private final Business business;
    private final ClientsPorts ports;
    private final Runnable begun;
    private final Runnable done;
    private final Paragraph hint = new Paragraph();
    private final Button choose = new Button();
    final Upload upload = new Upload();
    private final ImportColumns fields = new ImportColumns(this::preview);
    final Paragraph report = new Paragraph();
    final Checkbox alike = new Checkbox();
    final Button keep = new Button("", _ -> close());
    final Button bring = new Button("", _ -> bring());
    private final ProgressBar bar = new ProgressBar();
    private @Nullable ClientSheet sheet;
    private List<Outcome> told = List.of();
    private int asked;

    ImportDialog(Business business, ClientsPorts ports, Runnable begun, Runnable done) {
        this.business = business;
        this.ports = ports;
        this.begun = begun;
        this.done = done;
        hint.addClassName("quiet");
        upload.setUploadHandler(WholeFile.of(ClientSheet.MAX_BYTES, this::read));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ClientSheet.MAX_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx", ".xls");
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(_ -> unreadable("clients.import-unreadable"));
        report.addClassName("notice");
        report.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-hidden", "true");
        alike.setVisible(false);
        alike.addValueChangeListener(_ -> allow());
        bring.setId("import-submit");
        bring.setEnabled(false);
        bring.setDisableOnClick(true);
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div(hint, upload, report, bar, alike, fields);
        content.addClassName("stack");
        add(content);
        getFooter().add(keep, bring);
        setWidth("34rem");
        setMaxWidth("100%");
    }

    void read(byte[] bytes) {
        sheet = null;
        switch (ClientSheet.of(bytes)) {
            case Read(var table) -> show(table);
            case OldWorkbook() -> unreadable("clients.import-old");
            case NoTable() -> unreadable("clients.import-unreadable");
        }
    }

    private void show(ClientSheet table) {
        fields.guess(table.columns());
        sheet = table;
        preview();
    }

    private void unreadable(String why) {
        asked++;
        fields.setVisible(false);
        bar.setVisible(false);
        alike.setVisible(false);
        bring.setEnabled(false);
        report.setText(getTranslation(why));
    }

    /// What was asked before is not told any more.
    private void preview() {
        var table = sheet;
        if (table == null) {
            return;
        }
        var number = ++asked;
        var clients = SheetClients.of(table, fields.chosen());
        told = List.of();
        allow();
        bar.setVisible(true);
        report.setText(getTranslation("clients.import-looking", clients.clients().size()));
        var command = command(clients, true);
        ports.aside()
                .run(
                        () -> ports.bring().bring(command),
                        answer -> {
                            if (number == asked && answer instanceof Told(var outcomes)) {
                                show(clients, outcomes);
                            }
                        });
    }

    private void show(SheetClients clients, List<Outcome> outcomes) {
        told = outcomes;
        bar.setVisible(false);
        report.setText(ImportReport.told(this, clients, outcomes));
        alike.setVisible(outcomes.contains(Outcome.ALIKE));
        allow();
    }

    private void allow() {
        bring.setEnabled(taken(told) > 0);
    }

    private void bring() {
        var table = sheet;
        if (table != null) {
            var command = command(SheetClients.of(table, fields.chosen()), false);
            ports.aside().run(() -> ports.bring().bring(command), this::tell);
            close();
            begun.run();
        }
    }

    private void tell(Answer answer) {
        done.run();
        Toast.show(
                UI.getCurrent(),
                switch (answer) {
                    case Told(var outcomes) ->
                            getTranslation("clients.import-done", taken(outcomes));
                    case AlreadyUnderway() -> getTranslation("clients.import-other");
                });
    }

    private long taken(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(one -> one == Outcome.NEW || (one == Outcome.ALIKE && alike.getValue()))
                .count();
    }

    private ImportClients.Command command(SheetClients clients, boolean preview) {
        return new ImportClients.Command(
                business.id(), clients.clients(), alike.getValue(), preview);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("clients.import"));
        hint.setText(getTranslation("clients.import-hint"));
        choose.setText(getTranslation("clients.import-choose"));
        alike.setLabel(getTranslation("clients.import-take-alike"));
        keep.setText(getTranslation("clients.keep"));
        bring.setText(getTranslation("clients.import-submit"));
    }
}
