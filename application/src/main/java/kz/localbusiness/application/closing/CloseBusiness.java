package kz.localbusiness.application.closing;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.ClosingDecision;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;

/// An owner ends the business: closed to clients now, deleted after the waiting period.
@FunctionalInterface
public interface CloseBusiness {

    ClosingDecision close(Command command);

    /// @param address typed to be sure
    /// @param visitsAhead as many as the owner knows that clients still have
    record Command(BusinessId business, Slug address, int visitsAhead) implements ForBusiness {}
}
