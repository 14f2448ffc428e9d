package kz.localbusiness.application.booking;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.Act;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import org.jspecify.annotations.Nullable;

/// What an act leaves behind in an agenda: its news, and what makes no news. Claims elsewhere and
/// holds only follow from what somebody does, or lead to it.
public final class AgendaTraces {

    /// How far a clock may be set back during one act.
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private AgendaTraces() {}

    /// News of others that nobody has told on yet may be among them; they have left their own
    /// entries of the same ids before.
    public static List<AuditEntry> of(Agenda agenda, @Nullable RecordName quietly) {
        return CurrentAct.find().map(act -> of(agenda, quietly, act)).orElse(List.of());
    }

    private static List<AuditEntry> of(Agenda agenda, @Nullable RecordName quietly, Act act) {
        var news =
                agenda.news().stream()
                        .filter(event -> !(event instanceof SeriesBooked))
                        .filter(event -> !event.at().isBefore(act.at().minus(TOLERANCE)))
                        .map(event ->
                                new AuditEntry(
                                        event.id().value(),
                                        act,
                                        RecordName.of(event.appointment()),
                                        List.of()));
        var quiet =
                quietly == null
                        ? Stream.<AuditEntry>empty()
                        : Stream.of(AuditEntry.of(act, quietly, List.of()));
        return Stream.concat(news, quiet).toList();
    }
}
