package kz.localbusiness.web.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// A table as spreadsheets open it, Cyrillic included; no cell of it is ever a formula.
///
/// @param rows each with as many cells as there are columns
record CsvTable(List<String> columns, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULAS = "=+-@\t\r\n";

    byte[] bytes() {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (var row : rows) {
                printer.printRecord(row.stream().map(CsvTable::harmless).toList());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// States read as they do in JSON.
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value.toString();
        };
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
