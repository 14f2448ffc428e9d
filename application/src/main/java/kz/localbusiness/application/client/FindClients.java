package kz.localbusiness.application.client;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Finds whom the business knows by three letters of the name or four digits of the phone number;
/// one typing error in a word is forgiven, and Kazakh, Russian and Latin letters are alike.
@FunctionalInterface
public interface FindClients {

    int MOST = 20;

    /// At most [#MOST]: those who fit exactly first, whoever came last before the others.
    List<FoundClient> find(Query query);

    /// @param text whatever was typed; too little finds nobody
    record Query(BusinessId business, String text) implements ForBusiness {}

    /// @param lastVisit null for whoever has never come
    record FoundClient(ClientId id, String name, PhoneNumber phone, @Nullable Instant lastVisit) {

        static FoundClient of(ClientCard card) {
            var profile = card.profile();
            return new FoundClient(
                    card.id(), profile.name(), profile.phone(), card.tally().lastVisit());
        }
    }
}
