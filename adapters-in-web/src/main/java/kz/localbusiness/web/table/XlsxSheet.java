package kz.localbusiness.web.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet; no address in it can claim more room than the bounds.
final class XlsxSheet {

    /// What stands further to the right is not looked at.
    private static final int MOST_COLUMNS = 100;

    private final XlsxCells meaning;
    private final int most;
    private final List<TableRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int line;
    private int column = -1;
    private int style;
    private String type = "n";
    private String value = "";

    XlsxSheet(XlsxCells meaning, int most) {
        this.meaning = meaning;
        this.most = most;
    }

    List<TableRow> rows(XMLStreamReader xml) throws XMLStreamException {
        while (rows.size() < most && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return rows;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> {
                line = number(xml.getAttributeValue(null, "r"), line + 1);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                column = column(xml.getAttributeValue(null, "r"), column + 1);
                style = number(xml.getAttributeValue(null, "s"), 0);
                var told = xml.getAttributeValue(null, "t");
                type = told == null ? "n" : told;
                value = "";
            }
            case "v" -> value = meaning.read(type, style, xml.getElementText());
            case "is" -> value = XlsxTexts.one(xml);
            default -> {}
        }
    }

    private void end(String element) {
        if (element.equals("c") && !value.isEmpty() && column >= 0 && column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
        }
        if (element.equals("row") && !cells.isEmpty()) {
            rows.add(new TableRow(line, cells));
        }
    }

    private static int number(@Nullable String told, int otherwise) {
        return told == null ? otherwise : Integer.parseInt(told);
    }

    /// `C7` is in column 2.
    private static int column(@Nullable String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = Math.min(MOST_COLUMNS + 1, column * 26 + address.charAt(i) - '@');
        }
        return column - 1;
    }
}
