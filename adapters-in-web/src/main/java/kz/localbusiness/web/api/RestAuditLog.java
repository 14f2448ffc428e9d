package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.localbusiness.application.ActingPerson;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog;
import org.jspecify.annotations.Nullable;

/// @param next for `before`, missing on the last page
@Schema(name = "AuditLog")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestAuditLog(List<Entry> entries, @Nullable String next) {

    static RestAuditLog of(ShowAuditLog.Page page, ZoneId zone) {
        return new RestAuditLog(
                page.entries().stream().map(entry -> Entry.of(entry, zone)).toList(), page.next());
    }

    /// @param changed which parts of the record, as far as it is known
    @Schema(name = "AuditEntry")
    record Entry(
            UUID id,
            OffsetDateTime at,
            @Schema(example = "SetWeeklyHours") String act,
            Person by,
            Subject record,
            List<String> changed) {

        static Entry of(AuditEntry entry, ZoneId zone) {
            return new Entry(
                    entry.id(),
                    Moments.at(entry.act().at(), zone),
                    entry.act().useCase(),
                    Person.of(entry.act().by()),
                    new Subject(entry.record().type(), entry.record().id()),
                    entry.changed());
        }
    }

    /// @param account like name only of people of the team
    /// @param address of clients only the network that it is in
    @Schema(name = "AuditPerson")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Person(
            @Schema(example = "owner") String kind, String account, String name, String address) {

        static Person of(ActingPerson by) {
            var kind = by.kind().name().toLowerCase(Locale.ROOT);
            return new Person(kind, by.account(), by.name(), by.address());
        }
    }

    @Schema(name = "AuditRecord")
    record Subject(@Schema(example = "businesses") String type, String id) {}
}
