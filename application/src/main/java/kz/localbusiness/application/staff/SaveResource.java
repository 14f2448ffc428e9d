package kz.localbusiness.application.staff;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.ResourceDecision;
import kz.localbusiness.domain.staff.ResourceId;

/// The owner adds a room, a chair or a device, or renames one; the form names it, so sending twice
/// adds one.
@FunctionalInterface
public interface SaveResource {

    ResourceDecision save(Command command);

    record Command(BusinessId business, ResourceId resource, String name) implements ForBusiness {}
}
