package kz.localbusiness.application.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Everybody who serves and who has served, for those who run the business.
@FunctionalInterface
public interface ShowPeople {

    People show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param serving by name, like the archived
    record People(Business business, List<StaffMember> serving, List<StaffMember> archived) {

        public People {
            serving = List.copyOf(serving);
            archived = List.copyOf(archived);
        }

        public Optional<StaffMember> find(StaffId id) {
            return Stream.concat(serving.stream(), archived.stream())
                    .filter(one -> one.id().equals(id))
                    .findFirst();
        }
    }
}
