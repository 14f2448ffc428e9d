package kz.localbusiness.application.booking.out;

import java.util.List;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Where the current business keeps what it knows of whoever has a phone number, past visits
/// included; page by page.
public interface ClientRecords {

    /// Where one of the client's appointments is at home, in the order of their keys.
    ///
    /// @param after the last one of the page before, null for the first page
    List<Agenda> agendas(PhoneNumber client, @Nullable AgendaKey after, int most);

    /// Open or not, in the order of their ids.
    ///
    /// @param after the last one of the page before, null for the first page
    List<WaitlistEntry> waits(PhoneNumber client, @Nullable WaitlistId after, int most);
}
