package kz.localbusiness.application.business;

import java.net.URI;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// A message to somebody who is about to bring a business to the platform.
///
/// @param name what they call the business
/// @param page where the registration goes on; opening it changes nothing
public record RegistrationEmail(
        Kind kind,
        EmailAddress to,
        Language language,
        String name,
        ConfirmationCode code,
        URI page) {

    /// What it says.
    public enum Kind {
        CODE,
        READY
    }
}
