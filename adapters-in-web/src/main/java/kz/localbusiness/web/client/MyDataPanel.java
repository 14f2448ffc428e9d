package kz.localbusiness.web.client;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.application.privacy.EraseMyTraces;
import kz.localbusiness.application.privacy.ShowMyFile;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.privacy.ErasureDecision;
import kz.localbusiness.domain.privacy.ErasureDecision.AccountsSilent;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;
import kz.localbusiness.domain.privacy.ErasureDecision.PaymentsUnderway;
import kz.localbusiness.domain.privacy.ErasureDecision.VisitsAhead;
import kz.localbusiness.web.privacy.ClientFileLink;
import kz.localbusiness.web.privacy.EraseDialog;

/// What the business keeps of the client, to take along or to have erased.
final class MyDataPanel extends Section implements LocaleChangeObserver {

    private final Business business;
    private final MyDataPorts ports;
    private final H2 title = new H2();
    private final Paragraph help = new Paragraph();
    final Paragraph answer = new Paragraph();
    final Button erase = new Button("", _ -> ask());

    MyDataPanel(Business business, MyDataPorts ports) {
        this.business = business;
        this.ports = ports;
        var download = new ClientFileLink(() -> file().orElseThrow(), business, ports.archive());
        answer.setId("my-data-answer");
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        erase.setId("erase-me");
        erase.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var ways = new Div(download, erase);
        ways.addClassName("row");
        setId("my-data");
        addClassNames("card", "stack");
        add(title, help, ways, answer);
    }

    private Optional<ClientFile> file() {
        return ports.show().show(new ShowMyFile.Query(business.id()));
    }

    private void ask() {
        file().ifPresent(file -> new EraseDialog(file, this::erase).open());
    }

    private void erase() {
        ports.erase().erase(new EraseMyTraces.Command(business.id())).ifPresent(this::tell);
    }

    /// The account is gone with the rest, so there is nothing more to see here.
    private void tell(ErasureDecision decision) {
        switch (decision) {
            case Erased _ ->
                    getUI().ifPresent(ui ->
                            ui.getPage().setLocation(ClientNavigation.page(business.slug())));
            case VisitsAhead(var count) -> say(getTranslation("client.erase-visits-ahead", count));
            case PaymentsUnderway(var count) ->
                    say(getTranslation("client.erase-payments-underway", count));
            case AccountsSilent() -> say(getTranslation("privacy.accounts-silent"));
        }
    }

    private void say(String words) {
        answer.setText(words);
        answer.setVisible(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("client.my-data"));
        help.setText(getTranslation("client.my-data-help"));
        erase.setText(getTranslation("client.erase-me"));
    }
}
