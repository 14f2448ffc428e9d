package kz.localbusiness.application.business;

import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// An owner wants to bring a business to the platform: the address is reserved, and a code goes to
/// the mailbox.
@FunctionalInterface
public interface BeginRegistration {

    BeginningDecision begin(Form form);

    /// @param registration named by the form, so that sending it twice counts once
    /// @param terms version of the text that was accepted
    record Form(
            RegistrationId registration,
            String name,
            Slug slug,
            EmailAddress email,
            Language language,
            String terms) {}
}
