package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;

/// Which days, of any business, somebody must look at; names them and shows nothing of them.
public interface DueDays {

    /// Oldest first.
    List<DueDay> due(Instant now, int most);

    record DueDay(BusinessId business, StaffId staff, LocalDate date) {}
}
