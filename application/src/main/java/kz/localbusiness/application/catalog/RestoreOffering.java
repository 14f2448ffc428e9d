package kz.localbusiness.application.catalog;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner offers an archived service again, as it was; harmless when it is offered.
@FunctionalInterface
public interface RestoreOffering {

    /// Empty when there is no such service.
    Optional<OfferingDecision> restore(Command command);

    record Command(BusinessId business, OfferingId offering) implements ForBusiness {}
}
