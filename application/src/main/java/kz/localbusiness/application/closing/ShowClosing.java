package kz.localbusiness.application.closing;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;

/// What an owner must know who ends the business, or has.
@FunctionalInterface
public interface ShowClosing {

    Optional<Shown> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param visitsAhead that clients have from now on
    record Shown(Business business, int visitsAhead) {}
}
