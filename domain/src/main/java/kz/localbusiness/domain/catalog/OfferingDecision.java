package kz.localbusiness.domain.catalog;

/// What the catalogue answers when the owner saves a service.
public sealed interface OfferingDecision {

    record Saved(Offering offering) implements OfferingDecision {}

    /// A business offers at most this many services at a time.
    record CatalogueFull(int most) implements OfferingDecision {

        public static final int MOST = 300;
    }
}
