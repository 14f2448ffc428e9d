package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ConnectDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// To which of its shops the bank pays what clients pay online; from then on they can.
@FunctionalInterface
public interface ChooseTradePoint {

    ConnectDecision choose(Command command);

    record Command(BusinessId business, long tradePoint) implements ForBusiness {}
}
