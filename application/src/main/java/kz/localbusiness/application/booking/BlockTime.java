package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockDecision;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;

/// The business keeps a person's time for itself.
@FunctionalInterface
public interface BlockTime {

    BlockDecision block(Command command);

    /// @param block named by whoever asks, so that asking twice blocks once
    record Command(BusinessId business, StaffId staff, Block block) implements ForBusiness {}
}
