package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.BillerKey;
import kz.localbusiness.domain.shared.BusinessId;

/// By which key the bank asks what clients owe; empty while it may not.
@FunctionalInterface
public interface ShowBiller {

    Optional<BillerKey> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
