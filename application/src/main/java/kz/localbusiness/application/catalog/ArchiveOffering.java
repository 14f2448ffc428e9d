package kz.localbusiness.application.catalog;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner stops offering a service; what was booked stays booked.
@FunctionalInterface
public interface ArchiveOffering {

    /// @return false when there is no such service
    boolean archive(Command command);

    record Command(BusinessId business, OfferingId offering) implements ForBusiness {}
}
