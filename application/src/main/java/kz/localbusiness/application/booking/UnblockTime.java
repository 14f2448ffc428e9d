package kz.localbusiness.application.booking;

import java.time.LocalDate;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;

/// The business gives time back that it kept for itself; nothing happens when it does not keep it.
@FunctionalInterface
public interface UnblockTime {

    void unblock(Command command);

    /// @param date on which it is blocked, on the business's clock
    record Command(BusinessId business, StaffId staff, LocalDate date, BlockId block)
            implements ForBusiness {}
}
