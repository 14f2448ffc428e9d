package kz.localbusiness.application.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientTally;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Everybody whom the business knows, page by page.
@FunctionalInterface
public interface ListClients {

    int PAGE = 50;

    /// Of those who fit a text no more are shown; a longer text leaves fewer.
    int MOST_FOUND = 100;

    Page list(Query query);

    /// @param order of everybody; any other filter has an order of its own
    /// @param tag that all of them have, empty for any; lists them by name
    /// @param text as in [FindClients], or words of notes; empty for everybody
    /// @param after the last page's [Page#next], empty for the first page
    record Query(
            BusinessId business, Filter filter, Order order, String tag, String text, String after)
            implements ForBusiness {

        /// The same, from a place on.
        public Query behind(String place) {
            return new Query(business, filter, order, tag, text, place);
        }
    }

    enum Filter {
        ALL,

        /// Known for no more than thirty days, the newest first.
        NEW,

        /// Those who come regularly and are not lost, whoever will be soonest first.
        REGULAR,

        /// Those who stay away, whoever did not come just lately last.
        LOST,

        /// Those with unpaid visits, whoever owes most first.
        OWES,

        /// Within two weeks, the next one first.
        BIRTHDAY
    }

    enum Order {
        NAME,

        /// The latest first.
        LAST_VISIT,

        /// The highest first.
        REVENUE
    }

    /// @param next where the next page begins, empty when there is none
    record Page(List<ListedClient> clients, String next) {

        public Page {
            clients = List.copyOf(clients);
        }
    }

    /// @param note what is noted around the words that led here, empty when something else did
    record ListedClient(
            ClientId id,
            String name,
            PhoneNumber phone,
            List<String> tags,
            @Nullable LocalDate birthday,
            Instant since,
            ClientTally tally,
            String note) {

        static ListedClient of(ClientCard card) {
            return of(card, "");
        }

        static ListedClient of(ClientCard card, String note) {
            var profile = card.profile();
            return new ListedClient(
                    card.id(),
                    profile.name(),
                    profile.phone(),
                    profile.tags(),
                    profile.birthday(),
                    card.since(),
                    card.tally(),
                    note);
        }
    }
}
