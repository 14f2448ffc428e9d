package kz.localbusiness.tenancy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestParam;

/// Something sensible for every name that endpoints read, so that a request gets as far as the
/// walls let it and not only as far as the first field check.
final class Parameters {

    private static final Map<String, String> BODY =
            Map.ofEntries(
                    Map.entry("start", "\"2026-03-04T10:00:00+05:00\""),
                    Map.entry("end", "\"2026-03-04T11:00:00+05:00\""),
                    Map.entry("first", "\"2026-03-04T12:00:00+05:00\""),
                    Map.entry("from", "\"2026-03-05\""),
                    Map.entry("to", "\"2026-03-05\""),
                    Map.entry("name", "\"Somebody\""),
                    Map.entry("phone", "\"+77017654321\""),
                    Map.entry("reason", "\"because\""),
                    Map.entry("visitsAhead", "0"),
                    Map.entry("address", "\"not-this-one\""),
                    Map.entry("stars", "5"),
                    Map.entry("words", "\"fine\""),
                    Map.entry("closed", "true"),
                    Map.entry("everyWeeks", "1"),
                    Map.entry("times", "2"),
                    Map.entry("kind", "\"day-off\""),
                    Map.entry("durationMinutes", "30"),
                    Map.entry("renders", "[]"),
                    Map.entry("sections", "[]"),
                    Map.entry("photos", "[]"),
                    Map.entry("price", "{\"amount\":\"500\"}"),
                    Map.entry("amount", "{\"amount\":\"500\"}"),
                    Map.entry("minimumNoticeMinutes", "0"),
                    Map.entry("horizonDays", "60"),
                    Map.entry("stepMinutes", "15"));

    private static final Map<String, String> QUERY =
            Map.of(
                    "from", "2026-03-04",
                    "to", "2026-03-05",
                    "date", "2026-03-03",
                    "start", "2026-03-04T05:00:00Z",
                    "kind", "receipt",
                    "channel", "telegram",
                    "language", "ru");

    private Parameters() {}

    static List<String> query(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> parameter.getName())
                .filter(name -> QUERY.containsKey(name) || isId(name))
                .toList();
    }

    static String query(List<String> names, Tenant whose) {
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> name + "=" + QUERY.getOrDefault(name, id(name, whose)))
                        .collect(Collectors.joining("&", "?", ""));
    }

    static String body(Class<?> type, Tenant whose) {
        var components = type.getRecordComponents();
        return Arrays.stream(components == null ? new RecordComponent[0] : components)
                .map(RecordComponent::getName)
                .filter(name -> BODY.containsKey(name) || isId(name))
                .map(name -> "\"%s\":%s".formatted(name, value(name, whose)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(String name, Tenant whose) {
        return isId(name) ? "\"" + id(name, whose) + "\"" : BODY.getOrDefault(name, "");
    }

    private static boolean isId(String name) {
        return name.equals("service") || name.equals("staff");
    }

    private static String id(String name, Tenant whose) {
        return thing(name, whose).toString();
    }

    /// The one that the tenant has of a kind, by the name that paths give it.
    static UUID thing(String kind, Tenant whose) {
        return switch (kind) {
            case "staff" -> whose.id("person");
            case "service", "services" -> whose.id("service");
            case "resources" -> whose.id("room");
            case "blocks" -> whose.id("block");
            default -> whose.id(kind);
        };
    }
}
