package kz.localbusiness.application.business;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffMember;

/// What anyone may see of an open business; empty while it is not open.
@FunctionalInterface
public interface ShowBusinessPage {

    Optional<BusinessPage> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param categories of the offerings, in order
    /// @param offerings in the order in which the owner wants them to be read
    record BusinessPage(
            Business business,
            List<Category> categories,
            List<Offering> offerings,
            List<StaffMember> staff) {

        public Category categoryOf(Offering offering) {
            return categories.stream()
                    .filter(one -> one.name().equals(offering.category()))
                    .findFirst()
                    .orElse(Category.NONE);
        }
    }
}
