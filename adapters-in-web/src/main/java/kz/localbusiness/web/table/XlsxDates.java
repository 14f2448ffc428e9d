package kz.localbusiness.web.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Tells which styles of an Excel file show a number as a date.
final class XlsxDates {

    /// What stands in a format as it is, or tells of a language or a colour.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private XlsxDates() {}

    static Set<Integer> styles(XMLStreamReader xml) throws XMLStreamException {
        var formats = new HashSet<Integer>();
        var styles = new HashSet<Integer>();
        var isCells = false;
        var next = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                isCells &= !xml.getLocalName().equals("cellXfs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        if (isDate(String.valueOf(xml.getAttributeValue(null, "formatCode")))) {
                            formats.add(number(xml, "numFmtId"));
                        }
                    }
                    case "cellXfs" -> isCells = true;
                    case "xf" -> {
                        var format = number(xml, "numFmtId");
                        if (isCells && (formats.contains(format) || isBuiltIn(format))) {
                            styles.add(next);
                        }
                        next += isCells ? 1 : 0;
                    }
                    default -> {}
                }
            }
        }
        return styles;
    }

    private static int number(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private static boolean isDate(String format) {
        var plain = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.contains("d") || plain.contains("yy");
    }

    /// Of the numbers that every Excel knows without being told, the others are times or numbers.
    private static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }
}
