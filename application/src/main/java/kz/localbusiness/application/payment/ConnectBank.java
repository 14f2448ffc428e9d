package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.ConnectDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner enters what the bank gave the business; kept only when the bank accepts it.
@FunctionalInterface
public interface ConnectBank {

    ConnectDecision connect(Command command);

    record Command(BusinessId business, BankAccess access) implements ForBusiness {}
}
