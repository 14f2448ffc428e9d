package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.Biller;
import kz.localbusiness.domain.shared.BusinessId;

/// By which key the bank asks what clients owe, and under what name; empty while it may not.
@FunctionalInterface
public interface ShowBiller {

    Optional<Biller> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
