package kz.localbusiness.domain.catalog;

import java.util.Set;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;

/// What the catalogue answers when the owner saves a service.
public sealed interface OfferingDecision {

    record Saved(Offering offering) implements OfferingDecision {}

    /// A business offers at most this many services at a time.
    record CatalogueFull(int most) implements OfferingDecision {

        public static final int MOST = 300;
    }

    /// These people, named among those who perform the service, are not of this business.
    record UnknownStaff(Set<StaffId> staff) implements OfferingDecision {

        public UnknownStaff {
            staff = Set.copyOf(staff);
        }
    }

    /// These rooms or devices, named among those that the service needs, are not there any more.
    record UnknownResources(Set<ResourceId> resources) implements OfferingDecision {

        public UnknownResources {
            resources = Set.copyOf(resources);
        }
    }
}
