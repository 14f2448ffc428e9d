package kz.localbusiness.keycloak;

import java.util.Map;

/// How big a Keycloak server has to be for a thousand realms; what we ship to the embedded one and
/// ask of every other (decision 018).
public final class ServerSizing {

    private ServerSizing() {}

    /// As the server reads it from its environment.
    public static Map<String, String> environment() {
        return Map.of(
                "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx1g",
                "KC_CACHE_EMBEDDED_REALMS_MAX_COUNT", "200000",
                "KC_CACHE_EMBEDDED_USERS_MAX_COUNT", "20000",
                "KC_CACHE_EMBEDDED_KEYS_MAX_COUNT", "2000");
    }
}
