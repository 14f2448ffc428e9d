package kz.localbusiness.embedded;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.localbusiness.embedded.part.EmbeddedPart;
import kz.localbusiness.embedded.part.StartupRefused;

/// Nothing embedded serves production by accident.
final class ProductionGuard {

    private ProductionGuard() {}

    static void refuse(List<EmbeddedPart> parts) {
        if (!parts.isEmpty()) {
            throw new StartupRefused(
                    "The profile production does not start on embedded parts: %s."
                            .formatted(joined(parts, EmbeddedPart::name)),
                    "Name real servers: " + joined(parts, EmbeddedPart::replacedBy) + ".");
        }
    }

    private static String joined(List<EmbeddedPart> parts, Function<EmbeddedPart, String> word) {
        return parts.stream().map(word).collect(Collectors.joining(", "));
    }
}
