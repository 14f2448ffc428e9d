package kz.localbusiness.application.secret.out;

import java.util.Optional;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.domain.shared.SecretValue;

/// The secrets of the current business. Where they rest nobody can read them without the keys of
/// the installation, nor pass one off as another.
public interface Secrets {

    /// In place of the one that was kept for it.
    ///
    /// @throws kz.localbusiness.application.StaleState when it changed meanwhile
    void put(SecretPurpose purpose, SecretValue value);

    /// @throws IllegalStateException when what is stored does not open
    Optional<SecretValue> find(SecretPurpose purpose);

    void remove(SecretPurpose purpose);

    /// Seals it with the newest key if it is sealed with another one.
    ///
    /// @throws kz.localbusiness.application.StaleState when it changed meanwhile
    void reseal(SecretPurpose purpose);
}
