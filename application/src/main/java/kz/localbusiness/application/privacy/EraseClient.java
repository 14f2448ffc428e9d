package kz.localbusiness.application.privacy;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.privacy.ErasureDecision;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// The business forgets whoever has a phone number, all of them where several share it. What was
/// done, when, by whom of the team and for how much stays. Asking again goes on where it stopped.
///
/// @see "features/decisions/021-consent-and-erasure.md"
@FunctionalInterface
public interface EraseClient {

    ErasureDecision erase(Command command);

    record Command(BusinessId business, PhoneNumber phone) implements ForBusiness {}
}
