package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// An owner brings a business to the platform, alone.
@FunctionalInterface
public interface RegisterBusiness {

    RegistrationDecision register(Command command);

    /// @param business named by the form, so that sending it twice registers once
    record Command(
            BusinessId business,
            String name,
            Slug slug,
            EmailAddress email,
            Password password,
            Language language)
            implements ForBusiness {}
}
