package kz.localbusiness.application.business;

import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.business.ConfirmationDecision;
import kz.localbusiness.domain.business.RegistrationId;

/// An owner shows that the mailbox is theirs, and gets a realm for it.
@FunctionalInterface
public interface ConfirmEmail {

    /// May be repeated for as long as the answer is that something is being prepared.
    ConfirmationDecision confirm(Form form);

    record Form(RegistrationId registration, ConfirmationCode code) {}
}
