package kz.localbusiness.application.payment.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.shared.BusinessId;

/// Which receipts, of any business, are to be registered by now; names them and shows nothing of
/// them.
public interface DueFiscalRecords {

    /// Oldest first.
    List<DueReceipt> due(Instant now, int most);

    record DueReceipt(BusinessId business, long receipt) {}
}
