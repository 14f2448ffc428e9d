package kz.localbusiness.web.table;

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
public record CsvTable(List<String> columns, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULAS = "=+-@\t\r\n";

    /// Of cells that are a text, a number, a day, a local moment or `""`.
    static CsvTable of(List<String> columns, List<List<Object>> rows) {
        var texts = rows.stream().map(row -> row.stream().map(CsvTable::cell).toList()).toList();
        return new CsvTable(columns, texts);
    }

    public byte[] bytes() {
        return BYTE_ORDER_MARK.concat(text(columns) + body()).getBytes(StandardCharsets.UTF_8);
    }

    /// How a file begins whose rows come in parts.
    public static String head(List<String> columns) {
        return BYTE_ORDER_MARK.concat(text(columns));
    }

    /// The rows alone.
    public byte[] part() {
        return body().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<String> record) {
        return new CsvTable(List.of(), List.of(record)).body();
    }

    private String body() {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(CsvTable::harmless).toList());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    /// States read as they do in JSON.
    public static String cell(@Nullable Object value) {
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
