package kz.localbusiness.mongo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Act;
import kz.localbusiness.application.ActingPerson;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.RecordName;
import org.bson.Document;

/// Traces of acts as documents keep them beside what is mapped, until they are in the log.
public final class StoredTraces {

    static final String TRACES = "traces";

    /// Present only while there are any.
    static final String DUE_AT = "tracesDueAt";

    /// What may have traces. A document of any other collection is refused together with them,
    /// because nobody would look for them there.
    static final List<String> COLLECTIONS =
            List.of(
                    "agendas",
                    "albums",
                    "arrangements",
                    "bankConnections",
                    "noticeSettings",
                    "noticeWords",
                    "businesses",
                    "cashRegisters",
                    "charges",
                    "exports",
                    "fiscalRecords",
                    "memberWishes",
                    "offerings",
                    "resources",
                    "secrets",
                    "staffMembers",
                    "teams",
                    "waitlist");

    private StoredTraces() {}

    public static Document toDocument(AuditEntry entry) {
        var by = entry.act().by();
        return new Document("id", entry.id().toString())
                .append("useCase", entry.act().useCase())
                .append("at", entry.act().at())
                .append("kind", by.kind().name())
                .append("account", by.account())
                .append("name", by.name())
                .append("address", by.address())
                .append("type", entry.record().type())
                .append("record", entry.record().id())
                .append("changed", entry.changed());
    }

    public static AuditEntry toEntry(Document stored) {
        var by =
                new ActingPerson(
                        ActingPerson.Kind.valueOf(stored.getString("kind")),
                        stored.getString("account"),
                        stored.getString("name"),
                        stored.getString("address"));
        return new AuditEntry(
                UUID.fromString(stored.getString("id")),
                new Act(stored.getString("useCase"), at(stored), by),
                new RecordName(stored.getString("type"), stored.getString("record")),
                stored.getList("changed", String.class));
    }

    private static Instant at(Document stored) {
        return stored.getDate("at").toInstant();
    }
}
