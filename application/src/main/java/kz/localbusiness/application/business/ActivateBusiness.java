package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.ActivationDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner opens the business to clients.
@FunctionalInterface
public interface ActivateBusiness {

    ActivationDecision activate(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
