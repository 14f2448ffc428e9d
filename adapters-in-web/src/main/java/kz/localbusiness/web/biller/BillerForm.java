package kz.localbusiness.web.biller;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// The two forms in which the bank reads answers.
enum BillerForm {
    JSON("json") {

        @Override
        byte[] write(BillerReply reply) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("txn_id", reply.transaction());
            reply.ours()
                    .map(String::valueOf)
                    .ifPresent(ours -> {
                        fields.put("prv_txn", ours);
                        fields.put("prv_txn_id", ours);
                    });
            fields.put("result", reply.result().code());
            reply.tenge().ifPresent(sum -> fields.put("sum", sum));
            fields.put("comment", reply.comment());
            if (!reply.lines().isEmpty()) {
                fields.put("fields", lines(reply));
            }
            return JsonMapper.shared().writeValueAsBytes(fields);
        }

        private Map<String, Written> lines(BillerReply reply) {
            var lines = new LinkedHashMap<String, Written>();
            for (var line : reply.lines()) {
                lines.put("field" + (lines.size() + 1), new Written(line.name(), line.text()));
            }
            return lines;
        }
    },

    XML("xml") {

        @Override
        byte[] write(BillerReply reply) {
            var bytes = new ByteArrayOutputStream();
            try {
                var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, UTF_8);
                xml.writeStartDocument(UTF_8, "1.0");
                xml.writeStartElement("response");
                write(xml, reply);
                xml.writeEndDocument();
                xml.close();
            } catch (XMLStreamException impossible) {
                throw new IllegalStateException(impossible);
            }
            return bytes.toByteArray();
        }

        private void write(XMLStreamWriter xml, BillerReply reply) throws XMLStreamException {
            element(xml, "txn_id", reply.transaction());
            if (reply.ours().isPresent()) {
                element(xml, "prv_txn", String.valueOf(reply.ours().get()));
            }
            element(xml, "result", String.valueOf(reply.result().code()));
            if (reply.tenge().isPresent()) {
                element(xml, "sum", reply.tenge().get());
            }
            element(xml, "comment", reply.comment());
            if (!reply.lines().isEmpty()) {
                lines(xml, reply);
            }
        }

        private void lines(XMLStreamWriter xml, BillerReply reply) throws XMLStreamException {
            xml.writeStartElement("fields");
            int number = 1;
            for (var line : reply.lines()) {
                xml.writeStartElement("field" + number++);
                xml.writeAttribute("name", legal(line.name()));
                xml.writeCharacters(legal(line.text()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private void element(XMLStreamWriter xml, String name, String text)
                throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
        }
    };

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /// Signs that no document of XML 1.0 may have.
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private record Written(
            @JsonProperty("@name") String name, @JsonProperty("#text") String text) {}

    private final String subtype;

    BillerForm(String subtype) {
        this.subtype = subtype;
    }

    MediaType type() {
        return new MediaType("application", subtype, StandardCharsets.UTF_8);
    }

    abstract byte[] write(BillerReply reply);

    private static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}
