package kz.localbusiness.application.business;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffMember;

/// What anyone may see of an open business; empty while it is not open.
@FunctionalInterface
public interface ShowBusinessPage {

    Optional<BusinessPage> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    record BusinessPage(Business business, List<Offering> offerings, List<StaffMember> staff) {}
}
