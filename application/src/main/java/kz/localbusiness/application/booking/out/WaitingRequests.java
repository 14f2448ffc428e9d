package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.booking.Agenda;

/// Where visits of the current business wait for the owner's word.
public interface WaitingRequests {

    /// Homes of requests whose time is not over, the one that ends first coming first.
    List<Agenda> ahead(Instant now, int most);
}
