package kz.localbusiness.kaspi.simulator.biller;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON or XML; an answer that says no result is none.
final class BillerReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private BillerReader() {}

    static Optional<BillerAnswer> read(byte[] body) {
        try {
            var fields = isXml(body) ? xml(body) : json(body);
            return Optional.ofNullable(answer(fields));
        } catch (JacksonException | SAXException | IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable BillerAnswer answer(Map<String, String> fields) {
        var txnId = fields.get("txn_id");
        var result = fields.get("result");
        if (txnId == null || result == null) {
            return null;
        }
        var sum = fields.get("sum");
        return new BillerAnswer(
                txnId,
                Integer.parseInt(result),
                sum == null || sum.isBlank() ? null : new BigDecimal(sum),
                fields.getOrDefault("prv_txn", fields.get("prv_txn_id")),
                fields.get("comment"));
    }

    private static boolean isXml(byte[] body) {
        for (byte sign : body) {
            if (!Character.isWhitespace(sign)) {
                return sign == '<';
            }
        }
        return false;
    }

    private static Map<String, String> json(byte[] body) {
        var fields = new LinkedHashMap<String, String>();
        JSON.readTree(body).properties().stream()
                .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        return fields;
    }

    private static Map<String, String> xml(byte[] body) throws SAXException, IOException {
        var fields = new LinkedHashMap<String, String>();
        var root = parsed(body);
        var children = root.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                fields.put(element.getTagName(), element.getTextContent().strip());
            }
        }
        return fields;
    }

    private static Element parsed(byte[] body) throws SAXException, IOException {
        try {
            var parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(body)).getDocumentElement();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
