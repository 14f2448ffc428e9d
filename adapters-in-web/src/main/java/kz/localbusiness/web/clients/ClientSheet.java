package kz.localbusiness.web.clients;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.client.ImportClients;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A table that somebody brings along, as spreadsheets write it: UTF-8 or Windows-1251, with
/// commas, semicolons or tabs. What is beyond the bounds makes no table.
///
/// @param rows without the one of the names, as long as that one
record ClientSheet(List<String> columns, List<List<String>> rows) {

    static final int MAX_BYTES = 4_000_000;
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_CELL = 2_000;
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String DELIMITERS = ";,\t";

    ClientSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Optional<ClientSheet> of(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        var text = text(bytes);
        var first = text.lines().findFirst().orElse("");
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(first))
                        .setIgnoreEmptyLines(true)
                        .get();
        try (var records = format.parse(new StringReader(text))) {
            return table(records.stream());
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    private static Optional<ClientSheet> table(Stream<CSVRecord> records) {
        var all = new ArrayList<List<String>>();
        records.limit(ImportClients.MOST + 2L)
                .map(one -> one.stream().map(ClientSheet::cell).toList())
                .forEach(all::add);
        if (all.size() < 2
                || all.size() > ImportClients.MOST + 1
                || all.getFirst().size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        var width = all.getFirst().size();
        var rows = all.stream().skip(1).map(row -> padded(row, width)).toList();
        return Optional.of(new ClientSheet(all.getFirst(), rows));
    }

    private static List<String> padded(List<String> row, int width) {
        return Stream.concat(row.stream(), Stream.generate(() -> "")).limit(width).toList();
    }

    /// An apostrophe in front is how spreadsheets are told that it is no formula.
    private static String cell(String raw) {
        var cell = raw.substring(0, Math.min(raw.length(), LONGEST_CELL)).strip();
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString().replace("\uFEFF", "");
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, WINDOWS);
        }
    }

    /// The one that stands in the first line most often.
    private static char delimiter(String line) {
        return (char)
                DELIMITERS
                        .chars()
                        .boxed()
                        .max(Comparator.comparingLong(one -> times(line, one)))
                        .orElseThrow()
                        .intValue();
    }

    private static long times(String line, int delimiter) {
        return line.chars().filter(one -> one == delimiter).count();
    }
}
