package kz.localbusiness.application.client;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.domain.shared.BusinessId;

/// Cards that may be of one person, page by page.
@FunctionalInterface
public interface ListAlike {

    /// So many cards are looked at for a page; those of one group stand together.
    int PAGE = 50;

    Page list(Query query);

    /// @param after the last page's [Page#next], empty for the first page
    record Query(BusinessId business, String after) implements ForBusiness {}

    /// @param next where the next page begins, empty when there is none
    record Page(List<Group> groups, String next) {

        public Page {
            groups = List.copyOf(groups);
        }
    }

    /// @param kept whoever came most often, or is known for longest
    record Group(FoundClient kept, List<FoundClient> others) {

        public Group {
            others = List.copyOf(others);
        }
    }
}
