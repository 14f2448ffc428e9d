package kz.localbusiness.web.booking;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.payment.PayForVisit;
import kz.localbusiness.application.payment.ShowMyPayment;
import kz.localbusiness.application.payment.WatchMyPayment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Bound;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.ChargeState.Opening;
import kz.localbusiness.domain.payment.ChargeState.Paid;
import kz.localbusiness.domain.payment.ChargeState.Unbound;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.PayDecision.AlreadyBooked;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.payment.Purpose.Advance;
import kz.localbusiness.web.text.Wording;

/// One payment through the bank, live: a link to open or a code to scan, what the bank says, and
/// what has come of it.
final class PayPanel extends Step implements LocaleChangeObserver {

    private final MyLink link;
    private final Business business;
    private final PayPorts ports;
    private final Runnable bound;
    private final Div body = new Div();
    final Notice notice = new Notice("pay-notice");
    private Charge charge;
    private Runnable endWatch = () -> {};

    /// @param bound once the money is with the visit
    PayPanel(MyLink link, Charge charge, Business business, PayPorts ports, Runnable bound) {
        super("payment.title");
        this.link = link;
        this.charge = charge;
        this.business = business;
        this.ports = ports;
        this.bound = bound;
        setId("pay");
        body.addClassName("stack");
        body.getElement().setAttribute("aria-live", "polite");
        add(body, notice);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    private void follow(UI ui) {
        endWatch.run();
        var later = ui.accessLater(this::refresh, () -> {});
        endWatch = ports.watch().watch(watched(), later);
    }

    private WatchMyPayment.Query watched() {
        return new WatchMyPayment.Query(
                link.business(), link.appointment(), link.token(), charge.id());
    }

    private void refresh() {
        var query = new ShowMyPayment.Query(link.business(), link.appointment(), link.token());
        ports.show()
                .show(query)
                .charge()
                .filter(fresh -> fresh.id().equals(charge.id()))
                .ifPresent(fresh -> charge = fresh);
        if (charge.state() instanceof Bound) {
            bound.run();
        } else {
            render();
        }
    }

    private void render() {
        body.removeAll();
        sayForWhat();
        var sum = Wording.in(getLocale()).money(charge.amount());
        switch (charge.state()) {
            case Opening _ -> say("payment.opening");
            case Waiting(var purchase, var scannedAt) -> {
                if (scannedAt == null) {
                    body.add(new PayTarget(purchase, charge.amount(), business.zone()));
                } else {
                    say("payment.scanned", sum);
                }
            }
            case Closed(_, _, var ending, _) -> {
                say(about(key(ending)));
                body.add(again());
                anotherTime();
            }
            case Paid _, Bound _ -> say(about("received"), sum);
            case Unbound _ -> {
                say(about("unbound"), sum);
                anotherTime();
            }
        }
    }

    /// A visit that is there says itself what it is.
    private void sayForWhat() {
        if (charge.purpose() instanceof Advance(var reservation)) {
            var wording = Wording.in(getLocale());
            var when = wording.dateTime(reservation.start(), business.zone());
            var what = new Paragraph(reservation.serviceNames() + "\n" + when);
            what.addClassNames("summary", "pre-line");
            body.add(what);
        }
    }

    /// A visit that is there stays, whatever becomes of the money.
    private String about(String end) {
        return (charge.purpose() instanceof Advance ? "payment.advance." : "payment.visit.") + end;
    }

    private void anotherTime() {
        if (charge.purpose() instanceof Advance) {
            var page = BookingNavigation.page(business.slug());
            var another = new Anchor(page, getTranslation("payment.another-time"));
            another.setRouterIgnore(true);
            body.add(another);
        }
    }

    private static String key(Ending ending) {
        return switch (ending) {
            case REFUSED, ABANDONED, UNCLEAR -> "away";
            case FAILED -> "failed";
            case LAPSED -> "lapsed";
        };
    }

    private void say(String key, Object... with) {
        body.add(new Paragraph(getTranslation(key, with)));
    }

    private Button again() {
        var again = new Button(getTranslation("payment.again"), _ -> payAgain());
        again.setId("pay-again");
        again.setDisableOnClick(true);
        again.addThemeVariants(ButtonVariant.PRIMARY);
        again.addClassName("wide");
        return again;
    }

    private void payAgain() {
        var command =
                new PayForVisit.Command(
                        link.business(), link.appointment(), link.token(), PayKind.here());
        var decision = ports.forVisit().pay(command);
        switch (decision) {
            case Payable(var another) -> {
                charge = another;
                notice.clear();
                getUI().ifPresent(this::follow);
                refresh();
            }
            case AlreadyBooked _ -> bound.run();
            default -> {
                notice.bad(PayKind.refusal(decision));
                render();
            }
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        render();
    }
}
