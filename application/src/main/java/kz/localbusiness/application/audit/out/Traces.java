package kz.localbusiness.application.audit.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.domain.shared.BusinessId;

/// What acts left behind in the records that they changed, in the same write, until it is in the
/// log.
public interface Traces {

    /// Records of any business that have traces, names only.
    List<Place> due(Instant now, int most);

    /// Of a record of the current business, in the order of the writes.
    List<AuditEntry> in(Place place);

    /// Does nothing when there are others by now: then they are due again.
    void forget(Place place, List<AuditEntry> entries);

    /// @param kind of stored record
    record Place(BusinessId business, String kind, String name) {}
}
