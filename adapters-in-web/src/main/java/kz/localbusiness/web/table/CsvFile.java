package kz.localbusiness.web.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A table as text: UTF-8 or Windows-1251, with commas, semicolons or tabs.
public final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String DELIMITERS = ";,\t";

    private CsvFile() {}

    /// @return at most so many rows that are not blank; empty when it is no table
    public static Optional<List<TableRow>> rows(byte[] bytes, int most) {
        var text = text(bytes);
        var first = text.lines().findFirst().orElse("");
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(first))
                        .setIgnoreEmptyLines(false)
                        .get();
        try (var records = format.parse(new StringReader(text))) {
            return Optional.of(
                    records.stream()
                            .map(CsvFile::row)
                            .filter(row -> !row.isBlank())
                            .limit(most)
                            .toList());
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    private static TableRow row(CSVRecord one) {
        var cells = one.stream().map(TableRow::cell).toList();
        return new TableRow((int) one.getRecordNumber(), cells);
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
