package kz.localbusiness.web.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as Excel opens it: texts stay texts, however they begin, and numbers can be added up.
final class XlsxTable {

    private static final String VERSION = "1.0";
    private static final double COLUMN_WIDTH = 18;
    private static final int ROWS_IN_MEMORY = 1_000;

    private XlsxTable() {}

    static byte[] bytes(List<String> columns, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "LBP", VERSION)) {
            write(book.newWorksheet("1"), columns, rows);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<String> columns, List<List<Object>> rows)
            throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.value(0, column, columns.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                write(sheet, row + 1, column, rows.get(row).get(column));
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(row, column, moment);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case String text when text.isEmpty() -> {}
            default -> sheet.inlineString(row, column, value.toString());
        }
    }
}
