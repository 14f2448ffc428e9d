package kz.localbusiness.web.table;

import java.util.List;

/// What somebody has written into one line of a table.
///
/// @param line as spreadsheets count it
public record TableRow(int line, List<String> cells) {

    private static final int LONGEST_CELL = 2_000;

    public TableRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /// An apostrophe in front is how spreadsheets are told that it is no formula.
    static String cell(String raw) {
        var cell = raw.substring(0, Math.min(raw.length(), LONGEST_CELL)).strip();
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
