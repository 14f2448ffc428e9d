package kz.localbusiness.application.client;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.CodeDecision;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;

/// Sends a code to a phone or e-mail address. The answer is the same whether it is known or not.
@FunctionalInterface
public interface RequestCode {

    CodeDecision request(Command command);

    record Command(BusinessId business, Contact contact, Language language)
            implements ForBusiness {}
}
