package kz.localbusiness.domain.business;

import java.util.UUID;

/// Names one wish to bring a business to the platform, from its first form on; however often it is
/// sent, it becomes one business.
public record RegistrationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
