package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Wording;

/// An invoice that was sent and has brought no money: how it stands, and what can be done about it.
final class InvoiceLine extends Div implements LocaleChangeObserver {

    private final Charge charge;
    private final ZoneId zone;
    private final InvoiceActs acts;

    InvoiceLine(Charge charge, ZoneId zone, InvoiceActs acts) {
        this.charge = charge;
        this.zone = zone;
        this.acts = acts;
        addClassNames("row", "between");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        switch (charge.state()) {
            case Waiting(var purchase, _) -> {
                var until = Wording.in(getLocale()).dateTime(purchase.expiresAt(), zone);
                add(new Span(getTranslation("agenda.invoice-waiting", sum(), phone(), until)));
                offer("agenda.invoice-ask", "invoice-ask", () -> acts.ask(charge.id()));
                offer(
                        "agenda.invoice-withdraw",
                        "invoice-withdraw",
                        () -> acts.withdraw(charge.id()));
            }
            case Closed closed -> tellEnd(closed.ending());
            default -> {}
        }
    }

    /// What was never sent is nothing to tell.
    private void tellEnd(Ending ending) {
        switch (ending) {
            case FAILED -> add(new Span(getTranslation("agenda.invoice-failed", sum())));
            case LAPSED -> add(new Span(getTranslation("agenda.invoice-lapsed", sum())));
            case UNCLEAR -> {
                add(new Span(getTranslation("agenda.invoice-unclear", sum(), phone())));
                offer(
                        "agenda.invoice-rule-out",
                        "invoice-rule-out",
                        () -> acts.withdraw(charge.id()));
            }
            case REFUSED, ABANDONED -> {}
        }
    }

    private String sum() {
        return Wording.in(getLocale()).money(charge.amount());
    }

    private String phone() {
        return charge.purpose() instanceof Purpose.Invoice(_, var number)
                ? PhoneNumbers.shown(number)
                : "";
    }

    private void offer(String key, String name, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addClassName(name);
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
    }
}
