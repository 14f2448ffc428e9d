package kz.localbusiness.application.catalog.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;

/// All services of the current business.
public interface Offerings {

    /// Those not archived, by name.
    List<Offering> offered();

    Optional<Offering> find(OfferingId id);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Offering offering);
}
