package kz.localbusiness.application.client;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.client.AccountDecision;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;

/// Whoever reads the code has an account under this contact from now on, with this password; so a
/// forgotten password is replaced as well.
@FunctionalInterface
public interface OpenAccount {

    AccountDecision open(Command command);

    record Command(
            BusinessId business, Contact contact, Code code, Password password, Language language)
            implements ForBusiness {}
}
