package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.payment.PayForVisit;
import kz.localbusiness.application.payment.ShowMyPayment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.text.Wording;

/// What is owed for a visit, to be paid online; not there while nothing is, or the business takes
/// no money online.
final class PayOnline extends Div implements FollowsVisit, LocaleChangeObserver {

    private final MyLink link;
    private final Business business;
    private final PayPorts ports;
    private final Notice notice = new Notice("pay-online-notice");
    private final Button pay = new Button("", _ -> pay());
    private Appointment visit;
    private Stage stage = Stage.OWED;

    private enum Stage {
        OWED,
        UNDERWAY,
        PAID
    }

    PayOnline(MyLink link, Appointment visit, Business business, PayPorts ports) {
        this.link = link;
        this.visit = visit;
        this.business = business;
        this.ports = ports;
        pay.setId("pay-online");
        pay.setDisableOnClick(true);
        addClassName("stack");
    }

    @Override
    public void show(MyAppointment now) {
        visit = now.appointment();
        if (stage != Stage.UNDERWAY) {
            stage = Stage.OWED;
            render();
        }
    }

    private void render() {
        removeAll();
        if (stage == Stage.PAID) {
            add(new Paragraph(getTranslation("payment.paid")));
            return;
        }
        var owed = visit.owed();
        if (owed.equals(Money.ZERO) || !visit.takesPayments()) {
            return;
        }
        var query = new ShowMyPayment.Query(link.business(), link.appointment(), link.token());
        var answer = ports.show().show(query);
        answer.charge()
                .filter(charge -> charge.state() instanceof ChargeState.Waiting)
                .ifPresentOrElse(this::follow, () -> offer(answer.connected(), owed));
    }

    private void offer(boolean connected, Money owed) {
        if (connected) {
            var sum = Wording.in(getLocale()).money(owed);
            pay.setText(getTranslation("payment.pay-online", sum));
            pay.setEnabled(true);
            add(pay, notice);
        }
    }

    private void pay() {
        var command =
                new PayForVisit.Command(
                        link.business(), link.appointment(), link.token(), PayKind.here());
        var decision = ports.forVisit().pay(command);
        if (decision instanceof Payable(var charge)) {
            follow(charge);
        } else {
            pay.setEnabled(true);
            notice.bad(PayKind.refusal(decision));
        }
    }

    private void follow(Charge charge) {
        stage = Stage.UNDERWAY;
        removeAll();
        add(new PayPanel(link, charge, business, ports, this::bound));
    }

    private void bound() {
        stage = Stage.PAID;
        render();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (stage != Stage.UNDERWAY) {
            render();
        }
    }
}
