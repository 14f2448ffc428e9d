package kz.localbusiness.web.api;

import static kz.localbusiness.web.table.CsvTable.cell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.web.table.CsvTable;
import org.jspecify.annotations.Nullable;

/// What a business owns besides visits, as tables.
final class InventoryTables {

    static final List<String> SERVICES =
            List.of("id", "name", "category", "minutes", "price", "archived", "description");
    static final List<String> STAFF = List.of("id", "name");
    static final List<String> RESOURCES = List.of("id", "name", "archived");
    static final List<String> TEAM = List.of("account", "name", "email", "role", "staff");
    static final List<String> BLOCKS = List.of("id", "staff", "start", "end", "reason");
    static final List<String> AUDIT =
            List.of("id", "at", "act", "by", "account", "name", "type", "record", "changed");

    private InventoryTables() {}

    static CsvTable services(RestInventory all) {
        return new CsvTable(
                SERVICES, all.services().stream().map(InventoryTables::service).toList());
    }

    static CsvTable staff(RestInventory all) {
        return new CsvTable(
                STAFF,
                all.staff().stream().map(one -> List.of(cell(one.id()), one.name())).toList());
    }

    static CsvTable resources(RestInventory all) {
        return new CsvTable(
                RESOURCES,
                all.resources().stream()
                        .map(one ->
                                List.of(
                                        cell(one.resource().id()),
                                        one.resource().name(),
                                        cell(one.archived())))
                        .toList());
    }

    static CsvTable team(RestInventory all) {
        return new CsvTable(TEAM, people(all.team()).map(InventoryTables::person).toList());
    }

    static CsvTable blocks(List<RestBlock> blocks) {
        return new CsvTable(BLOCKS, blocks.stream().map(InventoryTables::block).toList());
    }

    static CsvTable audit(List<RestAuditLog.Entry> entries) {
        return new CsvTable(AUDIT, entries.stream().map(InventoryTables::entry).toList());
    }

    private static Stream<RestTeam.Person> people(@Nullable RestTeam team) {
        return team == null ? Stream.of() : team.people().stream();
    }

    private static List<String> service(RestInventory.Service one) {
        var service = one.service();
        var price = service.price();
        return List.of(
                cell(service.id()),
                cell(service.name()),
                cell(service.category()),
                cell(service.durationMinutes()),
                price == null ? "" : cell(price.amount()),
                cell(one.archived()),
                cell(service.description()));
    }

    private static List<String> person(RestTeam.Person one) {
        return List.of(one.account(), one.name(), one.email(), one.role(), cell(one.staffId()));
    }

    private static List<String> block(RestBlock one) {
        return List.of(
                cell(one.id()),
                cell(one.staff()),
                cell(one.start()),
                cell(one.end()),
                one.reason());
    }

    private static List<String> entry(RestAuditLog.Entry one) {
        return List.of(
                cell(one.id()),
                cell(one.at()),
                one.act(),
                one.by().kind(),
                one.by().account(),
                one.by().name(),
                one.record().type(),
                one.record().id(),
                one.changed().stream().collect(Collectors.joining(" ")));
    }
}
