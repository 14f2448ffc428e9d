package kz.localbusiness.web.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.ListClients.ListedClient;
import org.jspecify.annotations.Nullable;

/// The list of clients as it is shown, whole, as a table.
///
/// @param zone in which moments are told
public record ClientList(ListClients list, ZoneId zone) {

    public static final String NAME = "client-cards";

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

    /// @param first asks for the first page
    public byte[] bytes(TableFormat format, ListClients.Query first) {
        var rows = new ArrayList<List<Object>>();
        var page = list.list(first);
        page.clients().forEach(one -> rows.add(row(one)));
        while (!page.next().isEmpty()) {
            page = list.list(first.behind(page.next()));
            page.clients().forEach(one -> rows.add(row(one)));
        }
        return format.bytes(COLUMNS, rows);
    }

    private List<Object> row(ListedClient one) {
        var tally = one.tally();
        return List.of(
                one.name(),
                one.phone().value(),
                one.birthday() == null ? "" : one.birthday(),
                String.join(", ", one.tags()),
                moment(one.since()),
                tally.visits(),
                tally.revenue().wholeTenge(),
                tally.noShows(),
                moment(tally.lastVisit()));
    }

    private Object moment(@Nullable Instant moment) {
        return moment == null ? "" : LocalDateTime.ofInstant(moment, zone);
    }
}
