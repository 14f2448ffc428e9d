package kz.localbusiness.application.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.Shelf;
import kz.localbusiness.domain.shared.BusinessId;

/// Everything that a business offers and has offered, for those who run it.
@FunctionalInterface
public interface ShowCatalogue {

    /// No more archived services are shown.
    int MOST_ARCHIVED = 300;

    Catalogue show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param archived by name
    record Catalogue(List<Shelf> shelves, List<Offering> archived) {

        public Catalogue {
            shelves = List.copyOf(shelves);
            archived = List.copyOf(archived);
        }

        /// In the order in which clients read them.
        public Stream<Offering> offered() {
            return shelves.stream().flatMap(shelf -> shelf.offerings().stream());
        }

        public Optional<Offering> find(OfferingId id) {
            return Stream.concat(offered(), archived.stream())
                    .filter(one -> one.id().equals(id))
                    .findFirst();
        }
    }
}
