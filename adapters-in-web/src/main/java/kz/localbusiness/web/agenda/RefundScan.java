package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.sharing.QrPicture;
import kz.localbusiness.web.text.Wording;

/// A code that the client scans to get money back.
final class RefundScan extends Div implements LocaleChangeObserver {

    private final RefundCode code;
    private final Money sum;
    private final ZoneId zone;

    RefundScan(RefundCode code, Money sum, ZoneId zone) {
        this.code = code;
        this.sum = sum;
        this.zone = zone;
        addClassName("stack");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var wording = Wording.in(event.getLocale());
        var until = wording.time(code.expiresAt(), zone);
        var picture = new QrPicture(code.content(), getTranslation("agenda.refund-code-words"));
        picture.setId("refund-code");
        var words = getTranslation("agenda.refund-scan", wording.money(sum), until);
        add(new Paragraph(words), picture);
    }
}
