package kz.localbusiness.application.business;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.SetupStep;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffMember;

/// How far a business has come, for its owner.
@FunctionalInterface
public interface ShowSetup {

    Optional<Setup> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    record Setup(
            Business business,
            List<Offering> offerings,
            List<StaffMember> staff,
            List<SetupStep> missing) {}
}
