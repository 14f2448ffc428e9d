package kz.localbusiness.application.client;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.shared.BusinessId;

/// The visits of one client under all of their numbers, the latest first, those to come included.
@FunctionalInterface
public interface ListClientVisits {

    int PAGE = 20;

    Page list(Query query);

    /// @param after the last page's [Page#next], empty for the first page
    record Query(BusinessId business, ClientId client, String after) implements ForBusiness {}

    /// @param next where the next page begins, empty when there is none
    record Page(List<Appointment> visits, String next) {

        public static final Page EMPTY = new Page(List.of(), "");

        public Page {
            visits = List.copyOf(visits);
        }
    }
}
