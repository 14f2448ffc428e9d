package kz.localbusiness.application.business;

import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.RegistrationId;

/// The first code has not arrived, or counts no longer.
@FunctionalInterface
public interface ResendCode {

    BeginningDecision resend(RegistrationId registration);
}
