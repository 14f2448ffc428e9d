package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.shared.BusinessId;

/// How the business is connected to the bank; nothing of its secrets.
@FunctionalInterface
public interface ShowBank {

    Optional<BankConnection> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
