package kz.localbusiness.application.business.out;

import java.util.Optional;
import kz.localbusiness.domain.business.Business;

/// The current business itself.
public interface Businesses {

    Optional<Business> current();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Business business);
}
