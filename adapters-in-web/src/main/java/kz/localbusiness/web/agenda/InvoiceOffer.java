package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.web.text.PhoneNumbers;

/// What is owed for a visit can be asked for on the client's phone.
final class InvoiceOffer extends Div implements LocaleChangeObserver {

    private final Appointment visit;
    private final Button send;

    /// @param next the name of the charge that may be begun here
    InvoiceOffer(Appointment visit, ChargeId next, InvoiceActs acts) {
        this.visit = visit;
        var phone = visit.client().phone();
        var dialog = new InvoiceDialog(visit.owed(), phone, number -> acts.send(next, number));
        send = new Button("", _ -> dialog.open());
        send.setId("invoice");
        add(send);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var phone = visit.client().phone();
        send.setText(
                phone.isMasked()
                        ? getTranslation("agenda.invoice")
                        : getTranslation("agenda.invoice-to", PhoneNumbers.shown(phone)));
    }
}
