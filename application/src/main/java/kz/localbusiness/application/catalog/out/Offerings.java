package kz.localbusiness.application.catalog.out;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;

/// All services of the current business.
public interface Offerings {

    /// Those not archived, by name.
    List<Offering> offered();

    /// Those archived, by name.
    List<Offering> archived(int most);

    /// Archived or not.
    Optional<Offering> find(OfferingId id);

    /// Those of these that there are, archived or not, each once and in no particular order.
    List<Offering> findAll(Collection<OfferingId> ids);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Offering offering);
}
