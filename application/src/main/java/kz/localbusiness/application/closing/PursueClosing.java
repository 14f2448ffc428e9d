package kz.localbusiness.application.closing;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Takes the next step of a business's end, whichever it is; repeating it is harmless.
@FunctionalInterface
public interface PursueClosing {

    void pursue(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
