package kz.localbusiness.application.client.out;

import java.util.Optional;
import kz.localbusiness.domain.client.ClientImport;

/// The last import of the current business.
public interface ClientImports {

    Optional<ClientImport> last();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read, or
    ///   another one has begun
    void save(ClientImport progress);
}
