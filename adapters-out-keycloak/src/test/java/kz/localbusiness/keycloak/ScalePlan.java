package kz.localbusiness.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How far the measurement goes; it ends by itself at whichever bound comes first.
///
/// @param stops numbers of realms at which everything is measured, ascending
/// @param from realms that the directory holds already, made with the same seed
/// @param longest after which no further realm is made
/// @param sample of realms that are claimed and signed in to at every stop
/// @param shipped whether the server is sized as we ship it, or left as it comes
record ScalePlan(
        List<Integer> stops,
        int from,
        Duration longest,
        int sample,
        boolean shipped,
        long seed,
        int port,
        Path keycloak,
        Path directory) {

    ScalePlan {
        if (stops.isEmpty() || stops.getLast() > 2_000 || stops.getFirst() < 1) {
            throw new IllegalArgumentException("realms.stops is out of bounds: " + stops);
        }
        if (sample < 1 || sample > 50 || longest.compareTo(Duration.ofHours(6)) > 0) {
            throw new IllegalArgumentException("realms.sample or realms.minutes is out of bounds");
        }
    }

    static ScalePlan ofProperties() {
        return new ScalePlan(
                Arrays.stream(System.getProperty("realms.stops", "100,500,1000").split(","))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList(),
                Integer.getInteger("realms.from", 0),
                Duration.ofMinutes(Integer.getInteger("realms.minutes", 120)),
                Integer.getInteger("realms.sample", 20),
                Boolean.parseBoolean(System.getProperty("realms.shipped", "true")),
                Long.getLong("realms.seed", 20_261_128L),
                Integer.getInteger("realms.port", 18_790),
                Path.of(System.getProperty("keycloak.home")),
                Path.of(System.getProperty("realms.directory", "target/realms")));
    }

    Map<String, String> sizing() {
        return shipped
                ? ServerSizing.environment()
                : Map.of("JAVA_OPTS_KC_HEAP", ServerSizing.environment().get("JAVA_OPTS_KC_HEAP"));
    }
}
