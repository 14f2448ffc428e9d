package kz.localbusiness.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.export.WriteExportPart.Content;
import kz.localbusiness.application.export.WriteExportPart.Content.Agendas;
import kz.localbusiness.application.export.WriteExportPart.Content.Clients;
import kz.localbusiness.application.export.WriteExportPart.Content.Log;
import kz.localbusiness.application.export.WriteExportPart.Content.Photos;
import kz.localbusiness.application.export.WriteExportPart.Content.Receipts;
import kz.localbusiness.application.export.WriteExportPart.Content.Settings;
import kz.localbusiness.application.export.WriteExportPart.Content.Waits;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Participant.Staff;
import kz.localbusiness.web.table.CsvTable;
import kz.localbusiness.web.table.ReceiptTable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The files of an export: records as this API tells them, and the same as tables for people.
@Component
public final class ExportParts {

    /// Files that are complete as they are written begin so, and go on with the name that they get.
    public static final String WHOLE = "whole-";

    private static final String SETTINGS = "settings.json";

    private final JsonMapper json;
    private final Clock clock;

    public ExportParts(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /// What is put around and between the parts of a file, of which any may be empty.
    public record Frame(String file, String opening, String joint, String closing) {}

    /// Of all files, in the order in which they are to be found.
    public List<Frame> frames() {
        return List.of(
                new Frame(SETTINGS, "", "", ""),
                table("services.csv", InventoryTables.SERVICES),
                table("staff.csv", InventoryTables.STAFF),
                table("resources.csv", InventoryTables.RESOURCES),
                table("accounts.csv", InventoryTables.TEAM),
                list("visits.json"),
                table("visits.csv", ClientTables.VISITS),
                table("history.csv", ClientTables.HISTORY),
                list("blocks.json"),
                table("blocks.csv", InventoryTables.BLOCKS),
                list("waitlist.json"),
                table("waitlist.csv", ClientTables.WAITLIST),
                list("client-cards.json"),
                table("client-cards.csv", ClientTables.CLIENTS),
                list("receipts.json"),
                table("receipts.csv", ReceiptTable.COLUMNS),
                list("log.json"),
                table("log.csv", InventoryTables.AUDIT));
    }

    /// By the file that they are parts of; a file without is not touched by this content.
    public Map<String, byte[]> of(Content content) {
        return switch (content) {
            case Settings settings -> settings(settings);
            case Photos some -> photos(some);
            case Agendas some -> agendas(some);
            case Waits some -> waits(some);
            case Clients some -> clients(some);
            case Receipts some -> receipts(some);
            case Log some -> log(some);
        };
    }

    private Map<String, byte[]> settings(Settings settings) {
        var year = LocalDate.ofInstant(clock.instant(), settings.zone()).getYear();
        var all = RestInventory.of(settings, year);
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(SETTINGS, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
        parts.put("services.csv", InventoryTables.services(all).part());
        parts.put("staff.csv", InventoryTables.staff(all).part());
        parts.put("resources.csv", InventoryTables.resources(all).part());
        parts.put("accounts.csv", InventoryTables.team(all).part());
        return parts;
    }

    private static Map<String, byte[]> photos(Photos some) {
        return some.files().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                one -> WHOLE + RestInventory.fileOf(one.getKey()),
                                one -> one.getValue().bytes()));
    }

    private Map<String, byte[]> agendas(Agendas some) {
        var visits =
                some.agendas().stream()
                        .flatMap(agenda -> agenda.appointments().stream())
                        .map(visit -> RestVisit.of(visit, some.zone()))
                        .toList();
        var blocks = some.agendas().stream().flatMap(agenda -> blocks(agenda, some)).toList();
        return Map.of(
                "visits.json", lines(visits),
                "visits.csv", ClientTables.visits(visits).part(),
                "history.csv", ClientTables.history(visits).part(),
                "blocks.json", lines(blocks),
                "blocks.csv", InventoryTables.blocks(blocks).part());
    }

    private static Stream<RestBlock> blocks(Agenda agenda, Agendas some) {
        return agenda.key().participant() instanceof Staff(var staff)
                ? agenda.blocks().stream().map(one -> RestBlock.of(one, staff, some.zone()))
                : Stream.of();
    }

    private Map<String, byte[]> waits(Waits some) {
        var places = RestWaitlist.of(some.entries(), some.zone()).waitlist();
        return Map.of(
                "waitlist.json", lines(places),
                "waitlist.csv", ClientTables.waitlist(places).part());
    }

    private Map<String, byte[]> clients(Clients some) {
        var cards = some.cards().stream().map(one -> RestCard.of(one, some.zone())).toList();
        return Map.of(
                "client-cards.json",
                lines(cards),
                "client-cards.csv",
                ClientTables.clients(cards).part());
    }

    private Map<String, byte[]> receipts(Receipts some) {
        return Map.of(
                "receipts.json", lines(RestReceipt.all(some.receipts())),
                "receipts.csv", ReceiptTable.part(some.receipts()));
    }

    private Map<String, byte[]> log(Log some) {
        var entries =
                some.entries().stream().map(it -> RestAuditLog.Entry.of(it, some.zone())).toList();
        return Map.of("log.json", lines(entries), "log.csv", InventoryTables.audit(entries).part());
    }

    /// One record a line.
    private byte[] lines(List<?> records) {
        return records.stream()
                .map(json::writeValueAsString)
                .collect(Collectors.joining(",\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Frame table(String file, List<String> columns) {
        return new Frame(file, CsvTable.head(columns), "", "");
    }

    private static Frame list(String file) {
        return new Frame(file, "[\n", ",\n", "\n]\n");
    }
}
