package kz.localbusiness.application.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;

/// The owner says which services somebody renders, and on which terms; from now on they render no
/// other one that is offered.
@FunctionalInterface
public interface AssignServices {

    Answer assign(Command command);

    record Command(BusinessId business, StaffId staff, Map<OfferingId, StaffTerms> services)
            implements ForBusiness {

        public Command {
            services = Map.copyOf(services);
        }
    }

    sealed interface Answer {

        /// @param offered all services as they are rendered now
        record Assigned(List<Offering> offered) implements Answer {

            public Assigned {
                offered = List.copyOf(offered);
            }
        }

        record UnknownMember() implements Answer {}

        /// These services are not offered.
        record UnknownOfferings(Set<OfferingId> offerings) implements Answer {

            public UnknownOfferings {
                offerings = Set.copyOf(offerings);
            }
        }
    }
}
