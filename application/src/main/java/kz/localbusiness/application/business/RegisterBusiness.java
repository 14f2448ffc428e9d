package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.shared.BusinessId;

/// An owner whose mailbox is confirmed brings a business to the platform, alone.
@FunctionalInterface
public interface RegisterBusiness {

    RegistrationDecision register(Command command);

    /// @param business named by [ConfirmEmail], so that sending it twice registers once
    /// @param code once more, as proof
    record Command(
            BusinessId business,
            RegistrationId registration,
            ConfirmationCode code,
            Password password)
            implements ForBusiness {}
}
