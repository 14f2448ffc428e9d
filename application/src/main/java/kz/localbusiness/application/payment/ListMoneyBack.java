package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.shared.BusinessId;

/// The charges of which somebody has to give money back by hand; the oldest first.
@FunctionalInterface
public interface ListMoneyBack {

    int MOST = 100;

    List<Charge> list(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
