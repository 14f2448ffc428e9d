package kz.localbusiness.web.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that the cells of an Excel file share.
final class XlsxTexts {

    private XlsxTexts() {}

    static List<String> all(XMLStreamReader xml) throws XMLStreamException {
        var all = new ArrayList<String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                all.add(one(xml));
            }
        }
        return all;
    }

    /// Its runs one after the other, without how they are pronounced, up to the end of the element
    /// that it is in.
    static String one(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        var end = xml.getLocalName();
        var isSpoken = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    isSpoken |= xml.getLocalName().equals("rPh");
                    if (xml.getLocalName().equals("t") && !isSpoken) {
                        text.append(xml.getElementText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    isSpoken &= !xml.getLocalName().equals("rPh");
                    if (xml.getLocalName().equals(end)) {
                        return TableRow.cell(text.toString());
                    }
                }
                default -> {}
            }
        }
        throw new XMLStreamException("a text without an end");
    }
}
