package kz.localbusiness.kaspi.simulator.http;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a request says, by names in any case; numbers may be written as text.
final class Fields {

    private static final int LONGEST = 300;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final Map<String, String> texts = new TreeMap<>();

    static Fields ofJson(byte[] body) {
        var fields = new Fields();
        try {
            JsonNode tree = JSON.readTree(body);
            tree.properties().stream()
                    .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
                    .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        } catch (JacksonException notJson) {
            throw new BadRequest("not JSON");
        }
        return fields;
    }

    static Fields of(Map<String, String> named) {
        var fields = new Fields();
        named.forEach(fields::put);
        return fields;
    }

    @Nullable String find(String name) {
        return texts.get(name.toLowerCase(Locale.ROOT));
    }

    String text(String name) {
        var text = find(name);
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new BadRequest(name);
        }
        return text;
    }

    long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException notOne) {
            throw new BadRequest(name);
        }
    }

    /// In tenge, unless the name says otherwise.
    BigDecimal money(String name) {
        var text = text(name);
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) {
            throw new BadRequest(name);
        }
        return new BigDecimal(text);
    }

    /// By their names in lower case.
    Map<String, String> all() {
        return texts;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    private void put(String name, String value) {
        texts.put(name.toLowerCase(Locale.ROOT), value);
    }
}
