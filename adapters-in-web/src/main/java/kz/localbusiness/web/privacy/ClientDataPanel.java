package kz.localbusiness.web.privacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Supplier;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.privacy.ErasureDecision;
import kz.localbusiness.domain.privacy.ErasureDecision.AccountsSilent;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;
import kz.localbusiness.domain.privacy.ErasureDecision.PaymentsUnderway;
import kz.localbusiness.domain.privacy.ErasureDecision.VisitsAhead;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.PhoneNumbers;

/// A phone number is typed, what is kept of it is told, and then taken along or erased.
final class ClientDataPanel extends Section implements LocaleChangeObserver {

    private final Business business;
    private final ClientDataSection ports;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    final TextField phone = new TextField();
    final Button look = new Button("", _ -> look());
    final Div found = new Div();
    final Div outcome = new Div();
    private Supplier<String> told = () -> "";

    ClientDataPanel(Business business, ClientDataSection ports) {
        this.business = business;
        this.ports = ports;
        addClassName("card");
        hint.addClassName("quiet");
        phone.setId("data-phone");
        phone.setMaxLength(PhoneNumbers.MAX_LENGTH);
        phone.setPlaceholder("+7 701 123 45 67");
        phone.setManualValidation(true);
        phone.getElement().setAttribute("inputmode", "tel");
        phone.getElement().setProperty("autocomplete", "off");
        phone.addValueChangeListener(_ -> forget());
        look.setId("data-look");
        outcome.setId("data-outcome");
        outcome.addClassName("notice");
        outcome.getElement().setAttribute("role", "status");
        var form = new Div(phone, look);
        form.addClassName("fields");
        add(title, hint, form, found, outcome);
    }

    /// What was found belongs to the number that was typed then.
    private void forget() {
        found.removeAll();
        tell(() -> "", true);
    }

    private void look() {
        forget();
        var number = PhoneNumbers.mobile(phone.getValue().strip());
        phone.setInvalid(number.isEmpty());
        number.map(this::file).ifPresent(this::show);
    }

    private ClientFile file(PhoneNumber number) {
        return ports.exportClient().export(new ExportClient.Query(business.id(), number));
    }

    private void show(ClientFile file) {
        var download = new ClientFileLink(() -> file(file.phone()), business, ports.archive());
        var kept = new KeptOfClient(file, business.zone(), ports.clock().instant());
        var dialog = new EraseDialog(file, () -> erase(file.phone()));
        found.add(new FoundClient(kept, download, dialog));
    }

    private void erase(PhoneNumber number) {
        var command = new EraseClient.Command(business.id(), number);
        var decision = ports.eraseClient().erase(command);
        if (decision instanceof Erased) {
            phone.clear();
        }
        tell(() -> sentence(decision), decision instanceof Erased);
    }

    private String sentence(ErasureDecision decision) {
        return switch (decision) {
            case Erased(var visits, var waits, var accounts, var charges) ->
                    getTranslation("privacy.erased", visits, waits, accounts, charges);
            case VisitsAhead(var count) -> getTranslation("privacy.visits-ahead", count);
            case PaymentsUnderway(var count) -> getTranslation("privacy.payments-underway", count);
            case AccountsSilent() -> getTranslation("privacy.accounts-silent");
        };
    }

    private void tell(Supplier<String> sentence, boolean good) {
        told = sentence;
        outcome.setClassName("good", good);
        outcome.setClassName("bad", !good);
        outcome.setText(sentence.get());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("privacy.client"));
        hint.setText(getTranslation("privacy.client-hint"));
        phone.setLabel(getTranslation("privacy.phone"));
        phone.setErrorMessage(getTranslation("privacy.phone-wrong"));
        look.setText(getTranslation("privacy.look"));
        outcome.setText(told.get());
    }
}
