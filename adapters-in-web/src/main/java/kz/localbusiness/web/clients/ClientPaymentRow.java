package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.PaymentMethods;
import kz.localbusiness.web.text.Wording;

/// One payment, or what is still owed for a visit.
final class ClientPaymentRow extends Div implements LocaleChangeObserver {

    private final Instant at;
    private final Money sum;
    private final String how;
    private final ZoneId zone;
    private final Span when = new Span();
    private final Span amount = new Span();
    private final Span badge = new Span();

    /// @param how key of a text
    private ClientPaymentRow(Instant at, Money sum, String how, String what, ZoneId zone) {
        this.at = at;
        this.sum = sum;
        this.how = how;
        this.zone = zone;
        addClassName("client-visit");
        when.addClassName("strong");
        amount.addClassName("client-price");
        badge.addClassName("badge");
        var told = new Span(what);
        told.addClassName("quiet");
        add(when, amount, told, badge);
    }

    /// The debt first, then the payments, the latest first.
    static Stream<ClientPaymentRow> of(Appointment visit, ZoneId zone) {
        var what = visit.offering().name();
        var debt =
                visit.isUnpaid()
                        ? Stream.of(
                                new ClientPaymentRow(
                                        visit.slot().start(),
                                        visit.owed(),
                                        "clients.unpaid",
                                        what,
                                        zone))
                        : Stream.<ClientPaymentRow>empty();
        var paid =
                visit.payments().reversed().stream()
                        .map(one ->
                                new ClientPaymentRow(one.at(), one.amount(), how(one), what, zone));
        return Stream.concat(debt, paid);
    }

    private static String how(Payment payment) {
        return payment.counts() ? PaymentMethods.key(payment.method()) : "agenda.payment-returned";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        when.setText(wording.dayOfYear(at, zone));
        amount.setText(wording.money(sum));
        badge.setText(getTranslation(how));
    }
}
