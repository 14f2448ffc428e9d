package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.util.Objects;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.form.MoneyField;
import kz.localbusiness.web.text.PaymentMethods;
import kz.localbusiness.web.text.Wording;

/// What was paid for a visit and what is owed. Taking all of it is one tap.
final class PaymentPanel extends Section implements LocaleChangeObserver {

    private static final SumDialog.Keys DISCOUNT =
            new SumDialog.Keys("agenda.discount", "agenda.discount-hint", "agenda.discount-give");

    private final Appointment visit;
    private final ZoneId zone;
    private final PaymentId next;
    private final PaymentActs acts;
    private final boolean mayDiscount;
    final MoneyField amount;
    final MoneyField tip = new MoneyField(Payment.LARGEST_TIP);

    /// @param next the name of the payment that may be taken here
    PaymentPanel(
            Appointment visit, ZoneId zone, PaymentId next, PaymentActs acts, boolean mayDiscount) {
        this.visit = visit;
        this.zone = zone;
        this.next = next;
        this.acts = acts;
        this.mayDiscount = mayDiscount;
        this.amount = new MoneyField(visit.owed());
        amount.setId("payment-amount");
        amount.setMin(1);
        amount.setManualValidation(true);
        amount.show(visit.owed());
        tip.setId("payment-tip");
        tip.setManualValidation(true);
        setId("payment");
        addClassNames("payment", "stack");
    }

    void lead() {
        scrollIntoView();
        amount.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var wording = Wording.in(event.getLocale());
        add(new H3(getTranslation("agenda.payment")), new Span(sum(wording)));
        if (mayDiscount) {
            add(discount(wording));
        }
        visit.payments().forEach(payment -> add(line(payment, wording)));
        if (!visit.owed().equals(Money.ZERO)) {
            amount.setLabel(getTranslation("agenda.payment-amount"));
            tip.setLabel(getTranslation("agenda.payment-tip"));
            var sums = new Div(amount, tip);
            sums.addClassName("row");
            add(sums, methods());
        }
    }

    private String sum(Wording wording) {
        var paid = wording.money(visit.paid());
        return visit.owed().equals(Money.ZERO)
                ? getTranslation("agenda.payment-whole", paid)
                : getTranslation("agenda.payment-part", paid, wording.money(visit.price()));
    }

    private Div discount(Wording wording) {
        var given = visit.discount();
        var isNone = given.equals(Money.ZERO);
        var told = isNone ? "" : getTranslation("agenda.discount-given", wording.money(given));
        var act = isNone ? "agenda.discount" : "agenda.discount-change";
        var change = new Button(getTranslation(act), _ -> askDiscount());
        change.setId("discount");
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(new Span(told), change);
        line.addClassNames("row", "between");
        return line;
    }

    private void askDiscount() {
        var given = visit.discount();
        new SumDialog(DISCOUNT, 0, visit.owed().plus(given), given, acts::discount).open();
    }

    private Div methods() {
        var row = new Div();
        row.addClassName("row");
        for (var method : Method.byHand()) {
            var key = PaymentMethods.key(method);
            var take = new Button(getTranslation(key), _ -> take(method));
            take.setId(key.substring(key.indexOf('.') + 1));
            row.add(take);
        }
        return row;
    }

    private void take(Method method) {
        var onTop = Objects.requireNonNullElse(tip.money(), Money.ZERO);
        if (!tip.isEmpty() && !tip.isPossible(tip.getValue())) {
            complain(tip, Payment.LARGEST_TIP);
        } else if (amount.isPossible(amount.getValue())) {
            acts.take(next, Objects.requireNonNull(amount.money()), onTop, method);
        } else {
            complain(amount, visit.owed());
        }
    }

    private void complain(MoneyField field, Money most) {
        var sum = Wording.in(getLocale()).money(most);
        field.setErrorMessage(getTranslation("agenda.payment-unfit", sum));
        field.setInvalid(true);
        field.focus();
    }

    private Div line(Payment payment, Wording wording) {
        var told =
                "%s · %s · %s"
                        .formatted(
                                wording.money(payment.total()),
                                getTranslation(PaymentMethods.key(payment.method())),
                                wording.dateTime(payment.at(), zone));
        var line = new Div(new Span(told));
        if (!payment.counts()) {
            line.add(gone());
        } else if (payment.method() != Method.ONLINE) {
            line.add(back(payment, wording));
        }
        line.addClassNames("row", "between");
        line.setClassName("muted", !payment.counts());
        return line;
    }

    private Span gone() {
        return new Span(getTranslation("agenda.payment-returned"));
    }

    private Button back(Payment payment, Wording wording) {
        var sum = wording.money(payment.total());
        var back = new Button(getTranslation("agenda.payment-return"));
        back.addClassName("return-payment");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(
                _ -> new ReturnPaymentDialog(sum, () -> acts.giveBack(payment.id())).open());
        return back;
    }
}
