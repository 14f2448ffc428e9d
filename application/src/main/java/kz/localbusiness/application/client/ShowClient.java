package kz.localbusiness.application.client;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.shared.BusinessId;

/// All that the business knows of one client, and who else may be the same person.
@FunctionalInterface
public interface ShowClient {

    Optional<ShownClient> show(Query query);

    record Query(BusinessId business, ClientId client) implements ForBusiness {}

    /// @param alike the same name with nearly the same number or the same address
    record ShownClient(ClientCard card, List<FoundClient> alike) {

        public ShownClient {
            alike = List.copyOf(alike);
        }
    }
}
