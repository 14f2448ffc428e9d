package kz.localbusiness.application.client;

import java.util.Base64;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;

/// What is stored of a code: six digits are quickly tried, so nobody gets them back without the
/// instance's key.
record Fingerprints(DerivedSecrets secrets) {

    String of(Contact contact, Code code) {
        var purpose =
                "client-code:%s:%s:%s"
                        .formatted(CurrentBusiness.required(), contact.name(), code.value());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.derive(purpose));
    }
}
