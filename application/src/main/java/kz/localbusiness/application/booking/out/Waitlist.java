package kz.localbusiness.application.booking.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;

/// Who waits at the current business.
public interface Waitlist {

    /// Everybody who waits or has an offer, who came first first; the others are history.
    ///
    /// @param most more are never read
    List<WaitlistEntry> open(int most);

    Optional<WaitlistEntry> find(WaitlistId id);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(WaitlistEntry entry);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void remove(WaitlistEntry entry);
}
