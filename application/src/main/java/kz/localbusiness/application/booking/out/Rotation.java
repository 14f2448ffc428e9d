package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.Map;
import kz.localbusiness.domain.staff.StaffId;

/// Whose turn it was when, at the current business, to serve a client who did not mind by whom.
public interface Rotation {

    /// Without those who never were.
    Map<StaffId, Instant> turns();

    /// One write that nothing else waits for; of two the later one counts.
    void took(StaffId staff, Instant at);
}
