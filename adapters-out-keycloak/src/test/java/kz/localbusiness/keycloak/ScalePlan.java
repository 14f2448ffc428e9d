package kz.localbusiness.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far the measurement goes; it ends by itself at whichever bound comes first.
///
/// @param stops numbers of realms at which everything is measured, ascending
/// @param from realms that the directory holds already, made with the same seed
/// @param longest after which no further realm is made
/// @param sample of realms that are claimed and signed in to at every stop
/// @param entries of the server's cache of realms: 0 leaves all caches as they come, null as we
///   ship them, any other number shows what a cache does that is too small
record ScalePlan(
        List<Integer> stops,
        int from,
        Duration longest,
        int sample,
        @Nullable Integer entries,
        long seed,
        int port,
        Path keycloak,
        Path directory) {

    private static final String CACHES = "KC_CACHE_EMBEDDED_";
    private static final String REALM_ENTRIES = CACHES + "REALMS_MAX_COUNT";

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
                Integer.getInteger("realms.entries"),
                Long.getLong("realms.seed", 20_261_128L),
                Integer.getInteger("realms.port", 18_790),
                Path.of(System.getProperty("keycloak.home")),
                Path.of(System.getProperty("realms.directory", "target/realms")));
    }

    Map<String, String> sizing() {
        var sizing = new HashMap<>(ServerSizing.environment());
        if (entries != null) {
            sizing.keySet().removeIf(name -> entries == 0 && name.startsWith(CACHES));
            sizing.computeIfPresent(REALM_ENTRIES, (_, _) -> entries.toString());
        }
        return sizing;
    }
}
