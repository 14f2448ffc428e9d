package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.ListClients.ListedClient;
import kz.localbusiness.web.table.CsvTable;

/// The list as it is shown, whole, as a table for spreadsheets.
final class ClientsTable extends Anchor {

    private static final List<String> COLUMNS =
            List.of(
                    "name",
                    "phone",
                    "birthday",
                    "tags",
                    "since",
                    "visits",
                    "revenue",
                    "noShows",
                    "lastVisit");

    /// @param query of its first page, empty before there is a business
    ClientsTable(Supplier<ListClients.Query> query, ListClients list) {
        setId("clients-file");
        addClassName("link-button");
        setHref(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = table(query.get(), list).bytes();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "client-cards.csv",
                            "text/csv; charset=UTF-8",
                            bytes.length);
                }));
    }

    static CsvTable table(ListClients.Query first, ListClients list) {
        var rows = new ArrayList<List<String>>();
        var page = list.list(first);
        page.clients().forEach(one -> rows.add(row(one)));
        while (!page.next().isEmpty()) {
            page =
                    list.list(
                            new ListClients.Query(
                                    first.business(),
                                    first.filter(),
                                    first.order(),
                                    first.tag(),
                                    first.text(),
                                    page.next()));
            page.clients().forEach(one -> rows.add(row(one)));
        }
        return new CsvTable(COLUMNS, rows);
    }

    private static List<String> row(ListedClient one) {
        var tally = one.tally();
        return List.of(
                one.name(),
                one.phone().value(),
                CsvTable.cell(one.birthday()),
                String.join(", ", one.tags()),
                CsvTable.cell(one.since()),
                String.valueOf(tally.visits()),
                String.valueOf(tally.revenue().wholeTenge()),
                String.valueOf(tally.noShows()),
                CsvTable.cell(tally.lastVisit()));
    }
}
