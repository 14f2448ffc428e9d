package kz.localbusiness.embedded;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.localbusiness.embedded.part.StartupRefused;
import kz.localbusiness.keycloak.KeycloakServer;

/// Either `KEYCLOAK_SERVERS=a,b` with `KEYCLOAK_A_URL`, `KEYCLOAK_A_ADMIN_USER` and so on, or the
/// one of `KEYCLOAK_URL`.
final class NamedKeycloaks {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,19}");

    private NamedKeycloaks() {}

    static List<KeycloakServer> of(InstallationSettings settings) {
        var names = settings.keycloakServers();
        return names.isEmpty()
                ? List.of(server(settings, KeycloakServer.ONLY, "KEYCLOAK_"))
                : Arrays.stream(names.split("\\s*,\\s*"))
                        .distinct()
                        .map(name -> server(settings, checked(name), prefix(name)))
                        .toList();
    }

    private static KeycloakServer server(
            InstallationSettings settings, String name, String prefix) {
        var why = "%sURL names a Keycloak; its administrator is needed too.".formatted(prefix);
        return new KeycloakServer(
                name,
                URI.create(settings.required(prefix + "URL", "").replaceFirst("/+$", "")),
                settings.required(prefix + "ADMIN_USER", why),
                settings.required(prefix + "ADMIN_PASSWORD", why));
    }

    private static String prefix(String name) {
        return "KEYCLOAK_%s_".formatted(name.toUpperCase(Locale.ROOT));
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new StartupRefused(
                    "KEYCLOAK_SERVERS names a server \"%s\".".formatted(name),
                    "Name them with small letters and digits, e.g. KEYCLOAK_SERVERS=east,west.");
        }
        return name;
    }
}
