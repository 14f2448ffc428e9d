package kz.localbusiness.application.platform;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.SuspensionDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The operator lets a business go on where it stood.
@FunctionalInterface
public interface ResumeBusiness {

    SuspensionDecision resume(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
