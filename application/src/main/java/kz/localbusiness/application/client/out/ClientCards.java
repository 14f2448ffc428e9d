package kz.localbusiness.application.client.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientOrder;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.ClientSearch;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Whom the current business knows. A phone number leads to one client at most.
public interface ClientCards {

    Optional<ClientCard> find(ClientId id);

    Optional<ClientCard> having(PhoneNumber phone);

    /// Those who fit one step of a search, whoever came last coming first.
    List<ClientCard> found(ClientSearch.Step step, int most);

    /// Those who may be the same person, in any order.
    List<ClientCard> alike(ClientProfile profile, int most);

    List<ClientCard> stretch(Stretch stretch, int most);

    long count();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read, or
    ///   another client has one of its phone numbers
    void save(ClientCard card);

    /// Whatever its version; whoever is not there stays away.
    void remove(ClientId id);

    /// Part of a line, without its ends.
    ///
    /// @param backwards from the end on
    /// @param tag that all of them have, empty for any; only in the order of the names
    record Stretch(ClientOrder order, String from, String to, boolean backwards, String tag) {

        /// Behind all places.
        public static final String END = "\uffff";

        /// What is left of it behind a place.
        public Stretch behind(String place) {
            return backwards
                    ? new Stretch(order, from, place, true, tag)
                    : new Stretch(order, place, to, false, tag);
        }
    }
}
