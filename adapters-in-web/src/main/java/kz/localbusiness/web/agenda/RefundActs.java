package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import kz.localbusiness.application.payment.ConfirmGivenBack;
import kz.localbusiness.application.payment.GiveMoneyBack;
import kz.localbusiness.application.payment.OfferRefundCode;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.RefundCodeDecision.BankAway;
import kz.localbusiness.domain.payment.RefundCodeDecision.NoSuchRefund;
import kz.localbusiness.domain.payment.RefundCodeDecision.NotByCode;
import kz.localbusiness.domain.payment.RefundCodeDecision.Offered;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundDecision.MoreThanLeft;
import kz.localbusiness.domain.payment.RefundDecision.NoSuchCharge;
import kz.localbusiness.domain.payment.RefundDecision.NothingReceived;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundDecision.WasAsked;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.text.Wording;

/// Sends back what was paid online, and says so.
///
/// @param codes whether the agreement with the bank lets clients scan a code for it
record RefundActs(BusinessId business, OnlinePorts ports, boolean codes, Runnable changed) {

    /// @param refund the same for a second tap, which then gives nothing back
    void giveBack(ChargeId charge, RefundId refund, Money sum) {
        var command = new GiveMoneyBack.Command(business, charge, refund, sum);
        tell(ports.giveMoneyBack().giveBack(command), "agenda.refund-asked", sum);
    }

    /// Somebody has done it in the bank's app.
    void confirm(ChargeId charge, RefundId refund, Money sum) {
        var command = new ConfirmGivenBack.Command(business, charge, refund);
        tell(ports.confirmGivenBack().confirm(command), "agenda.refund-noted", sum);
    }

    /// The client is there to scan it.
    void offerCode(ChargeId charge, RefundId refund) {
        var command = new OfferRefundCode.Command(business, charge, refund);
        var decision = ports.offerRefundCode().offer(command);
        changed.run();
        switch (decision) {
            case Offered _ -> {}
            case NotByCode _ -> say("agenda.refund-no-code");
            case BankAway _ -> say("payment.bank-away");
            case NoSuchRefund _ -> say("agenda.no-such-appointment");
        }
    }

    private void tell(RefundDecision decision, String done, Money sum) {
        changed.run();
        var key =
                switch (decision) {
                    case RefundDue _, WasAsked _ -> done;
                    case MoreThanLeft _ -> "agenda.refund-too-much";
                    case NothingReceived _, NoSuchCharge _ -> "agenda.no-such-appointment";
                };
        say(key, Wording.in(UI.getCurrent().getLocale()).money(sum));
    }

    private static void say(String key, Object... with) {
        var ui = UI.getCurrent();
        Toast.show(ui, ui.getTranslation(key, with));
    }
}
