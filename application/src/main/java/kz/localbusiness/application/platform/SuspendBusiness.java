package kz.localbusiness.application.platform;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.SuspensionDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The operator takes a business off the air: clients cannot book there, booked visits stay.
@FunctionalInterface
public interface SuspendBusiness {

    SuspensionDecision suspend(Command command);

    /// @param reason its people read it
    record Command(BusinessId business, String reason) implements ForBusiness {}
}
