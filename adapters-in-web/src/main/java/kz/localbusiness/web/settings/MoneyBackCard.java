package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.payment.ConfirmGivenBack;
import kz.localbusiness.application.payment.ListMoneyBack;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.web.text.Wording;

/// Money that somebody has to give back in the bank's own app; not there while there is none.
final class MoneyBackCard extends Div implements LocaleChangeObserver {

    private final Business business;
    private final BankPorts ports;

    MoneyBackCard(Business business, BankPorts ports) {
        this.business = business;
        this.ports = ports;
        setId("money-back");
        addClassNames("card", "stack");
    }

    private void show() {
        removeAll();
        var charges = ports.moneyBack().list(new ListMoneyBack.Query(business.id()));
        setVisible(!charges.isEmpty());
        add(
                new H2(getTranslation("payment.bank-money-back")),
                new Paragraph(getTranslation("payment.bank-money-back-hint")));
        charges.forEach(charge ->
                charge.refunds().stream()
                        .filter(Refund::isByHand)
                        .forEach(refund -> add(line(charge, refund))));
    }

    private Div line(Charge charge, Refund refund) {
        var sum = Wording.in(getLocale()).money(refund.amount());
        var purchase = charge.state().known().map(id -> String.valueOf(id.value())).orElse("—");
        var done = new Button(getTranslation("payment.bank-given-back"), _ -> done(charge, refund));
        done.setId("given-back-" + refund.id().value());
        done.setDisableOnClick(true);
        var line =
                new Div(
                        new Span(getTranslation("payment.bank-money-back-line", sum, purchase)),
                        done);
        line.addClassNames("row", "between");
        return line;
    }

    private void done(Charge charge, Refund refund) {
        ports.confirm()
                .confirm(new ConfirmGivenBack.Command(business.id(), charge.id(), refund.id()));
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }
}
