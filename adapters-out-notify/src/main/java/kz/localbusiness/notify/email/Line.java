package kz.localbusiness.notify.email;

import java.util.Map;

/// One thing worth knowing about the visit, e.g. its price.
record Line(String label, String value) {

    String plain() {
        return "%s: %s".formatted(label, value);
    }

    String html() {
        return HtmlPage.filled("row", Map.of("label", label, "value", value));
    }
}
