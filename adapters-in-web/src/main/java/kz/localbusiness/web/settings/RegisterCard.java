package kz.localbusiness.web.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.payment.ConnectRegister;
import kz.localbusiness.application.payment.DisconnectRegister;
import kz.localbusiness.application.payment.ShowRegister;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterAway;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterConnected;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterRefuses;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.text.Wording;

/// The cash register at which receipts are registered; not there where the installation has a way
/// to none.
final class RegisterCard extends Div implements LocaleChangeObserver {

    private final Business business;
    private final RegisterPorts ports;

    RegisterCard(Business business, RegisterPorts ports) {
        this.business = business;
        this.ports = ports;
        setId("register");
        addClassNames("card", "stack");
    }

    private void show() {
        removeAll();
        var setup = ports.show().show(new ShowRegister.Query(business.id()));
        var register = setup.register();
        setVisible(setup.isOffered() || register != null);
        if (!isVisible()) {
            return;
        }
        var hint = new Paragraph(getTranslation("payment.register-hint"));
        hint.addClassName("quiet");
        add(new H2(getTranslation("payment.register-title")), hint);
        if (register == null) {
            add(new RegisterForm(this::connect));
        } else {
            connected(register);
        }
    }

    private void connect(RegisterAccess access, int vat) {
        var command = new ConnectRegister.Command(business.id(), access, vat);
        switch (ports.connect().connect(command)) {
            case RegisterConnected _ -> {
                say("payment.register-is-connected");
                show();
            }
            case RegisterRefuses(var why) -> say(FiscalTexts.key(why));
            case RegisterAway _ -> say("payment.register-away");
        }
    }

    private void connected(CashRegister register) {
        var since = Wording.in(getLocale()).dateTime(register.since(), business.zone());
        var number = register.cashbox().value();
        var told = new Paragraph(getTranslation("payment.register-connected", number, since));
        told.setId("register-connected");
        var disconnect = new Button(getTranslation("payment.register-disconnect"), _ -> ask());
        disconnect.setId("register-disconnect");
        add(told, disconnect);
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("payment.register-disconnect"));
        dialog.setText(getTranslation("payment.register-disconnect-ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("setting.leave"));
        dialog.setConfirmText(getTranslation("payment.register-disconnect"));
        dialog.addConfirmListener(_ -> disconnect());
        dialog.open();
    }

    private void disconnect() {
        ports.disconnect().disconnect(new DisconnectRegister.Command(business.id()));
        say("payment.register-is-disconnected");
        show();
    }

    private void say(String key) {
        Toast.show(UI.getCurrent(), getTranslation(key));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }
}
