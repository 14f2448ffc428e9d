package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.RefundCodeDecision;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.BusinessId;

/// The client is there and scans a code, by which money goes back that somebody would have to give
/// back by hand.
@FunctionalInterface
public interface OfferRefundCode {

    RefundCodeDecision offer(Command command);

    record Command(BusinessId business, ChargeId charge, RefundId refund) implements ForBusiness {}
}
