package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import kz.localbusiness.application.booking.GiveDiscount;
import kz.localbusiness.application.booking.ReturnPayment;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentDecision.NoSuchPayment;
import kz.localbusiness.domain.booking.PaymentDecision.NotNow;
import kz.localbusiness.domain.booking.PaymentDecision.Recorded;
import kz.localbusiness.domain.booking.PaymentDecision.TooMany;
import kz.localbusiness.domain.booking.PaymentDecision.TooMuch;
import kz.localbusiness.domain.booking.PaymentDecision.WasRecorded;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.layout.UndoToast;
import kz.localbusiness.web.text.PaymentMethods;
import kz.localbusiness.web.text.Wording;

/// Takes money for a visit and gives it back, and says so.
record PaymentActs(BusinessId business, Appointment visit, SheetPorts ports, Runnable changed) {

    /// @param payment the same for a second tap, which then takes nothing
    void take(PaymentId payment, Money sum, Money tip, Method method) {
        var command = new TakePayment.Command(business, visit.id(), payment, sum, tip, method);
        var decision = ports.takePayment().take(command);
        changed.run();
        if (decision instanceof Recorded) {
            offerTheWayBack(payment, sum.plus(tip), method);
        } else {
            tell(decision, "agenda.payment-recorded");
        }
    }

    /// @param sum all of it, instead of what was given off before
    void discount(Money sum) {
        var command = new GiveDiscount.Command(business, visit.id(), sum);
        var decision = ports.giveDiscount().give(command);
        changed.run();
        tell(decision, "agenda.discount-noted");
    }

    void giveBack(PaymentId payment) {
        var command = new ReturnPayment.Command(business, visit.id(), payment);
        var decision = ports.returnPayment().giveBack(command);
        changed.run();
        tell(decision, "agenda.payment-given-back");
    }

    private void offerTheWayBack(PaymentId payment, Money sum, Method method) {
        var ui = UI.getCurrent();
        var money = Wording.in(ui.getLocale()).money(sum);
        UndoToast.show(
                ui,
                ui.getTranslation(
                        "agenda.payment-taken",
                        money,
                        ui.getTranslation(PaymentMethods.key(method))),
                ui.getTranslation("agenda.undo"),
                () -> giveBack(payment));
    }

    private static void tell(PaymentDecision decision, String done) {
        var key =
                switch (decision) {
                    case Recorded _, WasRecorded _ -> done;
                    case TooMuch _ -> "agenda.payment-too-much";
                    case NotNow _ -> "agenda.not-now";
                    case TooMany _ -> "agenda.payment-too-many";
                    case NoSuchPayment _ -> "agenda.no-such-appointment";
                };
        var ui = UI.getCurrent();
        Toast.show(ui, ui.getTranslation(key));
    }
}
