package kz.localbusiness.application.audit;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Act;

/// That an act changed a record. It says which parts changed and never what they say, so that it
/// holds nothing of a client and no secret.
///
/// @param id the same for all tellings of one change; the first one counts
/// @param changed the record's parts, as far as they are known
public record AuditEntry(UUID id, Act act, RecordName record, List<String> changed) {

    public AuditEntry {
        changed = List.copyOf(changed);
    }

    public static AuditEntry of(Act act, RecordName record, List<String> changed) {
        return new AuditEntry(UUID.randomUUID(), act, record, changed);
    }

    /// Where it stands among all: later ones are greater.
    public String place() {
        return "%013x-%s".formatted(act.at().toEpochMilli(), id);
    }
}
