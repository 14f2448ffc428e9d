package kz.localbusiness.application.catalog;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.catalog.ArrangementDecision;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner says under which headings and in which order services are shown. A service that is
/// named under a heading belongs there from now on, so this also renames categories; what is not
/// named comes after the rest.
@FunctionalInterface
public interface ArrangeServices {

    ArrangementDecision arrange(Command command);

    /// @param sections of categories of different names
    record Command(BusinessId business, List<Section> sections) implements ForBusiness {

        public Command {
            sections = List.copyOf(sections);
        }
    }

    /// @param category the one without a name for services of none
    record Section(Category category, List<OfferingId> offerings) {

        public Section {
            offerings = List.copyOf(offerings);
        }
    }
}
