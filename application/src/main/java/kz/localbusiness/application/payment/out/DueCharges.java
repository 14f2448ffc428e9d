package kz.localbusiness.application.payment.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.shared.BusinessId;

/// Which charges, of any business, somebody has to look at; names them and shows nothing of them.
public interface DueCharges {

    /// Oldest first.
    List<DueCharge> due(Instant now, int most);

    record DueCharge(BusinessId business, ChargeId charge) {}
}
