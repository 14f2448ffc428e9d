package kz.localbusiness.web.catalog;

import kz.localbusiness.domain.catalog.Offering;

/// What an owner may do to a service in the list.
interface ServiceActs {

    void archive(Offering offering);

    void restore(Offering offering);

    /// @param order to be shown from now on
    void arrange(Order order);
}
