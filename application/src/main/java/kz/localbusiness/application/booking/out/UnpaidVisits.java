package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.booking.Agenda;

/// Which visits of the current business are over and not paid.
public interface UnpaidVisits {

    /// Homes of such visits, the latest visits first.
    ///
    /// @param since those whose visits all began before are left out
    List<Agenda> latest(Instant since, int most);
}
