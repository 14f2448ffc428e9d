package kz.localbusiness.web.booking;

import com.vaadin.flow.component.UI;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.Purchase;

/// By what somebody pays here: who holds a phone opens a link, all others scan with theirs.
final class PayKind {

    private PayKind() {}

    static Purchase.Kind here() {
        var screen = UI.getCurrent().getPage().getExtendedClientDetails();
        return screen.isTouchDevice() ? Purchase.Kind.LINK : Purchase.Kind.QR;
    }

    /// @return key of the text that says why nothing can be paid
    static String refusal(PayDecision decision) {
        return switch (decision) {
            case PayDecision.BankAway _ -> "payment.away";
            case PayDecision.NotConnected _ -> "payment.not-connected";
            case PayDecision.SlotTaken _ -> "payment.slot-taken";
            case PayDecision.NotOffered(var why) -> Outcome.notOffered(why).key();
            case PayDecision.TooMany _ -> "limit.too-many";
            case PayDecision.NothingToBook _ -> "booking.nothing-to-book";
            case PayDecision.BusinessSuspended _ -> "standing.closed-text";
            case PayDecision.NothingToPay _, PayDecision.AlreadyBooked _, PayDecision.Payable _ ->
                    "payment.nothing-to-pay";
        };
    }
}
