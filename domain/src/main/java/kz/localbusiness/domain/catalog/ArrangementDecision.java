package kz.localbusiness.domain.catalog;

import java.util.List;
import java.util.Set;

/// What the catalogue answers when the owner arranges it.
public sealed interface ArrangementDecision {

    record Arranged(List<Shelf> shelves) implements ArrangementDecision {

        public Arranged {
            shelves = List.copyOf(shelves);
        }
    }

    /// These services are not offered, or not by this business.
    record UnknownOfferings(Set<OfferingId> offerings) implements ArrangementDecision {

        public UnknownOfferings {
            offerings = Set.copyOf(offerings);
        }
    }
}
