package kz.localbusiness.web.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.application.client.SaveClient;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.SaveClientDecision.ClientSaved;
import kz.localbusiness.domain.client.SaveClientDecision.ClientUnknown;
import kz.localbusiness.domain.client.SaveClientDecision.PhoneTaken;
import org.jspecify.annotations.Nullable;

/// Writes down who a client is.
final class ClientDialog extends Dialog implements LocaleChangeObserver {

    private final Business business;
    private final ClientsPorts ports;
    private final ClientId client;
    private final boolean known;
    private final Consumer<ClientCard> saved;
    final ClientForm form;
    final Button keep = new Button("", _ -> close());
    final Button save = new Button("", _ -> save());

    /// @param profile null for somebody new
    ClientDialog(
            Business business,
            ClientsPorts ports,
            ClientId client,
            @Nullable ClientProfile profile,
            Consumer<ClientCard> saved) {
        this.business = business;
        this.ports = ports;
        this.client = client;
        this.known = profile != null;
        this.saved = saved;
        form = new ClientForm(profile);
        save.setId("client-submit");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("client-keep");
        add(form);
        getFooter().add(keep, save);
        setWidth("30rem");
        setMaxWidth("100%");
    }

    private void save() {
        form.profile().ifPresent(this::save);
    }

    private void save(ClientProfile profile) {
        var command = new SaveClient.Command(business.id(), client, profile, known);
        switch (ports.save().save(command)) {
            case ClientSaved(var card) -> {
                close();
                saved.accept(card);
            }
            case PhoneTaken(var phone, _, var name) -> form.phoneTaken(phone, name);
            case ClientUnknown() -> form.unknown();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation(known ? "clients.change-title" : "clients.add"));
        keep.setText(getTranslation("clients.keep"));
        save.setText(getTranslation("clients.save"));
    }
}
