package kz.localbusiness.web.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import kz.localbusiness.application.payment.SetBillerName;
import kz.localbusiness.application.payment.ShowBiller;
import kz.localbusiness.application.payment.TurnOffBiller;
import kz.localbusiness.application.payment.TurnOnBiller;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.Biller;
import kz.localbusiness.domain.payment.BillerName;
import kz.localbusiness.web.layout.Toast;

/// Lets clients pay for a visit in the bank's app by its number, and on its site: the address that
/// the owner gives to the bank, and the name that the bank gives to the owner.
final class BillerCard extends Div implements LocaleChangeObserver {

    private final Business business;
    private final BillerPorts ports;

    BillerCard(Business business, BillerPorts ports) {
        this.business = business;
        this.ports = ports;
        setId("biller");
        addClassNames("card", "stack");
    }

    private void show() {
        removeAll();
        var hint = new Paragraph(getTranslation("payment.biller-hint"));
        hint.addClassName("quiet");
        add(new H2(getTranslation("payment.biller-title")), hint);
        ports.show().show(new ShowBiller.Query(business.id())).ifPresentOrElse(this::on, this::off);
    }

    private void off() {
        var turnOn = act("turn-on", () -> turnOn("payment.biller-is-on"));
        turnOn.addThemeVariants(ButtonVariant.PRIMARY);
        add(row(turnOn));
    }

    private void on(Biller biller) {
        var address = ports.instance().biller(business.slug(), biller.key()).toString();
        var told = new Code(address);
        told.setId("biller-address");
        told.addClassName("to-copy");
        var copy = new Button(getTranslation("setting.copy-text"));
        copy.setId("biller-copy");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(address, _ -> say("handover.copied"), _ -> say("handover.not-copied"));
        add(
                new Paragraph(getTranslation("payment.biller-address")),
                told,
                row(
                        copy,
                        act("renew", () -> ask("renew", () -> turnOn("payment.biller-renewed"))),
                        act("turn-off", () -> ask("turn-off", this::turnOff))),
                new Paragraph(getTranslation("payment.biller-xml")),
                new BillerNameForm(biller.name(), this::name));
    }

    private void name(Optional<BillerName> name) {
        ports.setName().set(new SetBillerName.Command(business.id(), name.orElse(null)));
        say(name.isPresent() ? "payment.biller-named" : "payment.biller-unnamed");
        show();
    }

    private Button act(String name, Runnable pressed) {
        var act = new Button(getTranslation("payment.biller-act." + name), _ -> pressed.run());
        act.setId("biller-" + name);
        return act;
    }

    private static Div row(Button... acts) {
        var row = new Div(acts);
        row.addClassName("row");
        return row;
    }

    /// The bank knows the address, so that neither is undone by pressing once more.
    private void ask(String name, Runnable act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("payment.biller-act." + name));
        dialog.setText(getTranslation("payment.biller-ask." + name));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("setting.leave"));
        dialog.setConfirmText(getTranslation("payment.biller-act." + name));
        dialog.addConfirmListener(_ -> act.run());
        dialog.open();
    }

    private void turnOn(String told) {
        ports.turnOn().turnOn(new TurnOnBiller.Command(business.id()));
        say(told);
        show();
    }

    private void turnOff() {
        ports.turnOff().turnOff(new TurnOffBiller.Command(business.id()));
        say("payment.biller-is-off");
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
