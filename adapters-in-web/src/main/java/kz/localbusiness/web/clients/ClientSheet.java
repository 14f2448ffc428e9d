package kz.localbusiness.web.clients;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.client.ImportClients;
import kz.localbusiness.web.table.CsvFile;
import kz.localbusiness.web.table.TableRow;
import kz.localbusiness.web.table.XlsxFile;

/// A table that somebody brings along: of Excel, or the text that spreadsheets write. What is
/// beyond the bounds makes no table.
///
/// @param rows without the one of the names
record ClientSheet(List<String> columns, List<TableRow> rows) {

    static final int MAX_BYTES = 4_000_000;
    private static final int MOST_COLUMNS = 40;

    ClientSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    sealed interface Reading {

        record Read(ClientSheet sheet) implements Reading {}

        /// The files of the Excel before 2007 are not read, nor those with a password.
        record OldWorkbook() implements Reading {}

        record NoTable() implements Reading {}
    }

    static Reading of(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MAX_BYTES) {
            return new Reading.NoTable();
        }
        if (XlsxFile.isOld(bytes)) {
            return new Reading.OldWorkbook();
        }
        return rows(bytes)
                .filter(ClientSheet::isTable)
                .<Reading>map(rows -> {
                    var names = rows.getFirst().cells();
                    return new Reading.Read(new ClientSheet(names, rows.subList(1, rows.size())));
                })
                .orElseGet(Reading.NoTable::new);
    }

    /// One row of names, and one more than may be, to know that there are too many.
    private static Optional<List<TableRow>> rows(byte[] bytes) {
        var most = ImportClients.MOST + 2;
        return XlsxFile.isOne(bytes) ? XlsxFile.rows(bytes, most) : CsvFile.rows(bytes, most);
    }

    private static boolean isTable(List<TableRow> rows) {
        return rows.size() > 1
                && rows.size() <= ImportClients.MOST + 1
                && rows.getFirst().cells().size() <= MOST_COLUMNS;
    }
}
