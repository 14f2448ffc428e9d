package kz.localbusiness.application.client.out;

import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.Language;

/// Messages that carry a code, by SMS or e-mail as the contact has it.
public interface CodeMessages {

    /// @return false when nobody took it
    boolean send(Contact to, Code code, Business business, Language language);
}
