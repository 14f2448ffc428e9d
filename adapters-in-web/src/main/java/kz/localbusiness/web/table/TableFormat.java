package kz.localbusiness.web.table;

import java.util.List;

/// In what a table can be taken along; no cell of it is ever a formula. A cell is a text, a number,
/// a day, a local moment or `""`.
public enum TableFormat {
    CSV("text/csv; charset=UTF-8") {
        @Override
        public byte[] bytes(List<String> columns, List<List<Object>> rows) {
            return CsvTable.of(columns, rows).bytes();
        }
    },

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public byte[] bytes(List<String> columns, List<List<Object>> rows) {
            return XlsxTable.bytes(columns, rows);
        }
    };

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    public abstract byte[] bytes(List<String> columns, List<List<Object>> rows);

    public String contentType() {
        return contentType;
    }
}
