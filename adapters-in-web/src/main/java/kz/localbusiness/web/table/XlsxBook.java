package kz.localbusiness.web.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Finds in the parts of an Excel file the first sheet that is not hidden, and what its cells mean.
record XlsxBook(XMLStreamReader sheet, XlsxCells cells) {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_MACS = LocalDate.of(1904, 1, 1);

    static XlsxBook of(XlsxParts parts) throws IOException, XMLStreamException {
        var main = Links.of(parts, "").ofType("/officeDocument");
        if (main == null) {
            throw new IOException("no workbook");
        }
        var links = Links.of(parts, main);
        var book = parts.read(main);
        var dayZero = DAY_ZERO;
        while (book.hasNext()) {
            if (book.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (book.getLocalName().equals("workbookPr") && is(book, "date1904")) {
                dayZero = DAY_ZERO_OF_MACS;
            } else if (book.getLocalName().equals("sheet")
                    && book.getAttributeValue(null, "state") == null) {
                var sheet = links.byId(book.getAttributeValue(null, "id"));
                return new XlsxBook(parts.read(sheet), cells(parts, links, dayZero));
            }
        }
        throw new IOException("no sheet");
    }

    private static XlsxCells cells(XlsxParts parts, Links links, LocalDate dayZero)
            throws XMLStreamException {
        var strings = links.ofType("/sharedStrings");
        var styles = links.ofType("/styles");
        var texts = strings == null ? null : parts.find(strings).orElse(null);
        var formats = styles == null ? null : parts.find(styles).orElse(null);
        return new XlsxCells(
                texts == null ? List.of() : XlsxTexts.all(texts),
                formats == null ? Set.of() : XlsxDates.styles(formats),
                dayZero);
    }

    private static boolean is(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /// What a part refers to.
    private record Links(String folder, Map<String, String> byId, Map<String, String> byType) {

        static Links of(XlsxParts parts, String part) throws IOException, XMLStreamException {
            var cut = part.lastIndexOf('/') + 1;
            var folder = part.substring(0, cut);
            var xml = parts.read("%s_rels/%s.rels".formatted(folder, part.substring(cut)));
            var links = new Links(folder, new HashMap<>(), new HashMap<>());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    links.add(xml);
                }
            }
            return links;
        }

        private void add(XMLStreamReader xml) {
            var target = String.valueOf(xml.getAttributeValue(null, "Target"));
            var part = target.startsWith("/") ? target.substring(1) : folder + target;
            var type = String.valueOf(xml.getAttributeValue(null, "Type"));
            byId.put(String.valueOf(xml.getAttributeValue(null, "Id")), part);
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
        }

        @Nullable String ofType(String type) {
            return byType.get(type.substring(1));
        }

        String byId(@Nullable String id) throws IOException {
            var part = byId.get(String.valueOf(id));
            if (part == null) {
                throw new IOException("a sheet that is nowhere");
            }
            return part;
        }
    }
}
