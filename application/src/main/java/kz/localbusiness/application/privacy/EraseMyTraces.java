package kz.localbusiness.application.privacy;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.privacy.ErasureDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The signed-in client has the business forget whoever has the phone number that they have proven
/// to have, as [EraseClient] does; empty while none is proven.
@FunctionalInterface
public interface EraseMyTraces {

    Optional<ErasureDecision> erase(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
