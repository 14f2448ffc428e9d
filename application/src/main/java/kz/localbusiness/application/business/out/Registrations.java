package kz.localbusiness.application.business.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationId;

/// What was begun and has not become a business yet, or just has.
public interface Registrations {

    Optional<Registration> find(RegistrationId id);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Registration registration);

    /// Who waits for a realm since before, oldest first.
    List<RegistrationId> waiting(Instant before, int most);

    /// Which of them nobody needs any more.
    List<RegistrationId> outlived(Instant now, int most);

    void forget(RegistrationId id);
}
