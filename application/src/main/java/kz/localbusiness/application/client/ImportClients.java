package kz.localbusiness.application.client;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.BusinessId;

/// Brings clients along from elsewhere. Whoever is known already stays as they are.
@FunctionalInterface
public interface ImportClients {

    int MOST = 10_000;

    Answer bring(Command command);

    sealed interface Answer {

        /// What becomes, or became, of each of them, in their order.
        record Told(List<Outcome> outcomes) implements Answer {

            public Told {
                outcomes = List.copyOf(outcomes);
            }
        }

        /// One at a time; nobody was brought along.
        record AlreadyUnderway() implements Answer {}
    }

    /// @param clients at most [#MOST]
    /// @param alike takes those along, too, who may be somebody who is written down
    /// @param preview only says what would become of them
    record Command(BusinessId business, List<ClientProfile> clients, boolean alike, boolean preview)
            implements ForBusiness {

        public Command {
            clients = List.copyOf(clients);
            if (clients.size() > MOST) {
                throw new IllegalArgumentException("too many clients at once");
            }
        }
    }

    enum Outcome {
        NEW,

        /// One of the numbers leads to somebody who is written down.
        KNOWN,

        /// One of the numbers stood further up.
        TWICE,

        /// May be somebody who is written down or stood further up.
        ALIKE
    }
}
