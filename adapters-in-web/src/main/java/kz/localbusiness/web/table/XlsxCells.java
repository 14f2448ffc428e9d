package kz.localbusiness.web.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What is to be read in the cells of an Excel file.
///
/// @param dates styles that show a number as a date
/// @param dayZero from which its dates are counted
record XlsxCells(List<String> texts, Set<Integer> dates, LocalDate dayZero) {

    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /// @param type as the file tells it, `n` for a number
    String read(String type, int style, String raw) {
        return switch (type) {
            case "s" -> text(raw);
            case "n" -> number(style, raw.strip());
            case "d" -> raw.substring(0, Math.min(raw.length(), "2026-11-29".length()));
            case "e" -> "";
            default -> TableRow.cell(raw);
        };
    }

    private String text(String raw) {
        var place = Integer.parseInt(raw.strip());
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }

    /// A phone number is kept as `7.7012345678E10`.
    private String number(int style, String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST_NUMBER) {
            return "";
        }
        var number = new BigDecimal(raw);
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return "";
        }
        var isDay = number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
        return isDay && dates.contains(style)
                ? dayZero.plusDays(number.longValue()).toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
