package kz.localbusiness.application.secret;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Seals one secret with the newest key.
@FunctionalInterface
public interface ResealSecret {

    void reseal(Command command);

    record Command(BusinessId business, SecretPurpose purpose) implements ForBusiness {}
}
