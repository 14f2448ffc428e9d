package kz.localbusiness.application.secret.out;

import java.util.function.Supplier;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.domain.shared.SecretValue;

/// Secrets of the installation itself, which it makes up once. Where they rest they are sealed like
/// those of businesses, with the newest key from the next time on that somebody asks.
@FunctionalInterface
public interface PlatformSecrets {

    /// The one that is kept. If there is none, this one is kept from now on; of several who bring
    /// one at the same time all get the same.
    ///
    /// @throws IllegalStateException when what is stored does not open
    SecretValue keep(SecretPurpose purpose, Supplier<SecretValue> fresh);
}
