package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.sharing.QrPicture;
import kz.localbusiness.web.text.Wording;

/// Where to pay: a link that opens the bank's app, a code that it scans, an invoice that it shows.
final class PayTarget extends Div implements LocaleChangeObserver {

    private final Purchase purchase;
    private final Money amount;
    private final ZoneId zone;

    PayTarget(Purchase purchase, Money amount, ZoneId zone) {
        this.purchase = purchase;
        this.amount = amount;
        this.zone = zone;
        addClassName("stack");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var wording = Wording.in(event.getLocale());
        var sum = wording.money(amount);
        switch (purchase.kind()) {
            case LINK -> add(told("payment.by-link", sum), link(wording));
            case QR -> add(told("payment.by-code", sum), code());
            case INVOICE -> add(told("payment.by-invoice", sum));
        }
        var term = told("payment.until", until(wording));
        term.addClassName("quiet");
        add(term);
    }

    private Paragraph told(String key, String value) {
        return new Paragraph(getTranslation(key, value));
    }

    /// An invoice may be paid tomorrow.
    private String until(Wording wording) {
        var end = purchase.expiresAt();
        return purchase.isInvoice() ? wording.dateTime(end, zone) : wording.time(end, zone);
    }

    private Component link(Wording wording) {
        var link = new OutsideLink(purchase.target());
        link.setId("pay-link");
        link.setText(getTranslation("payment.pay", wording.money(amount)));
        link.addClassNames("link-button", "primary", "wide");
        return link;
    }

    private Component code() {
        var code = new QrPicture(purchase.target(), getTranslation("payment.code"));
        code.setId("pay-code");
        return code;
    }
}
