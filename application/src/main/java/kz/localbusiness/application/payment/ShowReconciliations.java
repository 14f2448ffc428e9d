package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.shared.BusinessId;

/// How our books stood beside the bank's on the last days, the latest first.
@FunctionalInterface
public interface ShowReconciliations {

    int MOST = 7;

    List<Reconciliation> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
