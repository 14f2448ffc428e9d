package kz.localbusiness.application.staff;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.Resource;

/// The rooms, chairs and devices that the business uses, for its owner.
@FunctionalInterface
public interface ListResources {

    /// By name.
    List<Resource> list(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
