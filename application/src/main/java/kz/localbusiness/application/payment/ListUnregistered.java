package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.shared.BusinessId;

/// Receipts that the cash register has not registered, and why; in the order of their numbers.
@FunctionalInterface
public interface ListUnregistered {

    int MOST = 50;

    List<FiscalRecord> list(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
