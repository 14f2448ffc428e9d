package kz.localbusiness.keycloak;

import java.util.List;

/// The Keycloak servers that this installation was told of, at least one.
public record KeycloakInstallation(List<KeycloakServer> servers) {

    public KeycloakInstallation {
        servers = List.copyOf(servers);
    }

    /// Where the platform's own realm is.
    KeycloakServer first() {
        return servers.getFirst();
    }
}
