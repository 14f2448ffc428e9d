package kz.localbusiness.web.table;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// What an Excel file is packed of, by name. Names are compared in small letters, because not every
/// program writes them alike.
record XlsxParts(Map<String, byte[]> parts) {

    /// All parts together, so that a small file cannot grow beyond measure.
    static final int MOST_BYTES = 32_000_000;

    private static final int MOST_PARTS = 1_000;
    private static final XMLInputFactory XML = withoutEntities();

    static XlsxParts of(byte[] packed) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = ZipFile.builder().setByteArray(packed).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var bytes = zip.getInputStream(entry).readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new IOException("the parts are too many or too big");
                }
                parts.put(name(entry.getName()), bytes);
            }
        }
        return new XlsxParts(parts);
    }

    XMLStreamReader read(String part) throws IOException, XMLStreamException {
        return find(part).orElseThrow(() -> new FileNotFoundException("no " + part));
    }

    Optional<XMLStreamReader> find(String part) throws XMLStreamException {
        var bytes = parts.get(name(part));
        return bytes == null
                ? Optional.empty()
                : Optional.of(XML.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    private static String name(String raw) {
        var plain = raw.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private static XMLInputFactory withoutEntities() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
