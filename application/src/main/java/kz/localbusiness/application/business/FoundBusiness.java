package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// The platform itself opens a business under an id of its choice, with a realm made for it.
@FunctionalInterface
public interface FoundBusiness {

    RegistrationDecision found(Command command);

    record Command(
            BusinessId business,
            String name,
            Slug slug,
            EmailAddress email,
            Password password,
            Language language)
            implements ForBusiness {}
}
