package kz.localbusiness.application.booking.out;

import java.util.List;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.WaitlistEntry;

/// All agendas and everybody who ever waited at the current business, past ones included, slice by
/// slice in the order of the store.
public interface VisitRecords {

    long countAgendas();

    long countWaits();

    /// @param after [Slice#next] of the slice before, empty for the first
    Slice<Agenda> agendas(String after, int most);

    /// @param after [Slice#next] of the slice before, empty for the first
    Slice<WaitlistEntry> waits(String after, int most);

    /// @param next where to go on, empty when nothing is left
    record Slice<T>(List<T> records, String next) {

        public Slice {
            records = List.copyOf(records);
        }
    }
}
