package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.shared.BusinessId;

/// Which agendas, of any business, somebody must look at; names them and shows nothing of them.
public interface DueAgendas {

    /// Oldest first.
    List<DueAgenda> due(Instant now, int most);

    record DueAgenda(BusinessId business, AgendaKey key) {}
}
