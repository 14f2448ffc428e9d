package kz.localbusiness.application.staff;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.ResourceId;

/// The owner no longer uses a room, a chair or a device; what was booked stays booked.
@FunctionalInterface
public interface ArchiveResource {

    /// @return false when there is no such resource
    boolean archive(Command command);

    record Command(BusinessId business, ResourceId resource) implements ForBusiness {}
}
