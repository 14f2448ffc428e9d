package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Bound;
import kz.localbusiness.domain.payment.ChargeState.Received;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.Refund.State.ByHand;
import kz.localbusiness.domain.payment.Refund.State.Done;
import kz.localbusiness.domain.payment.Refund.State.Due;
import kz.localbusiness.domain.payment.Refund.State.Scanning;
import kz.localbusiness.domain.payment.Refund.State.Trying;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Wording;

/// What the bank collects for a visit, and what of it goes back.
final class OnlineMoney extends Section implements LocaleChangeObserver {

    private static final SumDialog.Keys REFUND =
            new SumDialog.Keys(
                    "agenda.refund-title", "agenda.refund-hint", "agenda.payment-return");

    private final List<Charge> charges;
    private final ZoneId zone;
    private final RefundId next;
    private final RefundActs acts;
    private final InvoiceActs invoices;

    /// @param next the name of the refund that may be asked for here
    OnlineMoney(
            List<Charge> charges,
            ZoneId zone,
            RefundId next,
            RefundActs acts,
            InvoiceActs invoices) {
        this.charges = charges;
        this.zone = zone;
        this.next = next;
        this.acts = acts;
        this.invoices = invoices;
        setId("online-money");
        addClassNames("payment", "stack");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var lines = charges.stream().flatMap(this::lines).toList();
        setVisible(!lines.isEmpty());
        add(new H3(getTranslation("agenda.online-money")));
        add(lines);
    }

    private Stream<Component> lines(Charge charge) {
        if (isUnpaidInvoice(charge)) {
            return Stream.of(new InvoiceLine(charge, zone, invoices));
        }
        return switch (charge.state()) {
            case Waiting _ -> Stream.of(line("agenda.online-waiting", charge.amount()));
            case Received _ ->
                    Stream.concat(
                            Stream.of(received(charge)),
                            charge.refunds().stream().map(refund -> line(charge, refund)));
            default -> Stream.empty();
        };
    }

    /// That the client may have, or has had.
    private static boolean isUnpaidInvoice(Charge charge) {
        return charge.purpose() instanceof Purpose.Invoice
                && (charge.isUnclear() || charge.state().known().isPresent())
                && !(charge.state() instanceof Received);
    }

    private Div received(Charge charge) {
        var line = line("agenda.online-received", charge.received());
        if (charge.state() instanceof Bound && !charge.left().equals(Money.ZERO)) {
            line.add(button("agenda.payment-return", "refund", () -> ask(charge)));
        }
        return line;
    }

    private void ask(Charge charge) {
        var left = charge.left();
        new SumDialog(REFUND, 1, left, left, sum -> acts.giveBack(charge.id(), next, sum)).open();
    }

    private Component line(Charge charge, Refund refund) {
        if (refund.state() instanceof Scanning(var code)) {
            return new RefundScan(code, refund.amount(), zone);
        }
        var line = line(key(refund.state()), refund.amount());
        if (acts.codes() && charge.mayGoByCode(refund)) {
            line.add(
                    button(
                            "agenda.refund-by-code",
                            "refund-by-code",
                            () -> acts.offerCode(charge.id(), refund.id())));
        }
        if (refund.isByHand()) {
            line.add(
                    button(
                            "payment.bank-given-back",
                            "refund-done",
                            () -> acts.confirm(charge.id(), refund.id(), refund.amount())));
        }
        return line;
    }

    private static String key(Refund.State state) {
        return switch (state) {
            case Due _, Scanning _, Trying _ -> "agenda.refund-underway";
            case ByHand(var why) -> key(why);
            case Done _ -> "agenda.refund-done";
        };
    }

    private static String key(Refund.Hand why) {
        return switch (why) {
            case SCHEME, REFUSED -> "agenda.refund-by-hand";
            case UNCLEAR -> "agenda.refund-unclear";
            case NOT_SCANNED -> "agenda.refund-not-scanned";
            case OTHER_PERSON -> "agenda.refund-other-person";
        };
    }

    private Div line(String key, Money sum) {
        var told = new Span(getTranslation(key, Wording.in(getLocale()).money(sum)));
        var line = new Div(told);
        line.addClassNames("row", "between");
        return line;
    }

    private Button button(String key, String name, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addClassName(name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
