package kz.localbusiness.application.notice.out;

import java.util.Optional;

/// By what browsers know that a message is from us.
@FunctionalInterface
public interface PushKeys {

    /// The public one, base64url; empty while browsers are told nothing.
    Optional<String> current();
}
