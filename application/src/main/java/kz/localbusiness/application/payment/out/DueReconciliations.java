package kz.localbusiness.application.payment.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.shared.BusinessId;

/// Whose books, of any business, are to be compared now; names them and shows nothing of them.
public interface DueReconciliations {

    /// Who waits longest first.
    List<BusinessId> due(Instant now, int most);
}
