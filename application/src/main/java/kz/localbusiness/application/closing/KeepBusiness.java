package kz.localbusiness.application.closing;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.ClosingDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// An owner, any of them, takes back that the business ends; it goes on where it stood.
@FunctionalInterface
public interface KeepBusiness {

    ClosingDecision keep(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
