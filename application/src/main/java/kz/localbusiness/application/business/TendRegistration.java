package kz.localbusiness.application.business;

import kz.localbusiness.domain.business.RegistrationId;

/// Goes after what somebody has begun: who still waits although a realm is free gets a message, and
/// what was given up is forgotten.
@FunctionalInterface
public interface TendRegistration {

    void tend(Due due);

    enum Reason {
        WAITS,
        OUTLIVED
    }

    record Due(RegistrationId registration, Reason reason) {}
}
