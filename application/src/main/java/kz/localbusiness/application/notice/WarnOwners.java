package kz.localbusiness.application.notice;

import java.util.UUID;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Writes to the owners of a business what the operator warns of, once, each in their language.
@FunctionalInterface
public interface WarnOwners {

    /// @return false when somebody could not be written to now
    boolean warn(Command command);

    /// @param after the address of the business before, empty for the first: nobody is told before
    ///   those
    /// @param slug the address of this one
    record Command(BusinessId business, UUID warning, String after, String slug)
            implements ForBusiness {}
}
