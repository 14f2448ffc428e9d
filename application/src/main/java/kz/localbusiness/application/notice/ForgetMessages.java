package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Removes messages that are settled, and news under bells, that were kept long enough.
@FunctionalInterface
public interface ForgetMessages {

    void forget(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
