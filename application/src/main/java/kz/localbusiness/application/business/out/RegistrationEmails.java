package kz.localbusiness.application.business.out;

import kz.localbusiness.application.business.RegistrationEmail;

/// E-mail to those who are about to register.
@FunctionalInterface
public interface RegistrationEmails {

    /// @return false when the mail server did not take it now; trying again later makes sense
    boolean send(RegistrationEmail email);
}
