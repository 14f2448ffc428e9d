package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;

/// Under which address a business is found now, open or not; empty once it is gone.
@FunctionalInterface
public interface ShowAddress {

    Optional<Slug> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
