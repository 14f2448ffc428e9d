package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.shared.BusinessId;

/// All receipts of some days: by day, those of one day by their numbers.
@FunctionalInterface
public interface ListReceipts {

    List<Receipt> list(Query query);

    record Query(BusinessId business, Period period) implements ForBusiness {}
}
