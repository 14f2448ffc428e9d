package kz.localbusiness.application.catalog.out;

import kz.localbusiness.domain.catalog.Arrangement;

/// How the current business has arranged its services.
public interface Arrangements {

    /// One without wishes when there is none.
    Arrangement current();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Arrangement arrangement);
}
