package kz.localbusiness.keycloak;

import java.net.URI;

/// One Keycloak server and the account that may create realms on it.
///
/// @param name stored with every realm that lives there, so it must stay what it is
/// @param url without a trailing slash; realms live at `{url}/realms/{name}`
public record KeycloakServer(String name, URI url, String adminUser, String adminPassword) {

    /// Where there is only one.
    public static final String ONLY = "main";

    public KeycloakServer(URI url, String adminUser, String adminPassword) {
        this(ONLY, url, adminUser, adminPassword);
    }

    public String issuer(String realm) {
        return "%s/realms/%s".formatted(url, realm);
    }

    @Override
    public String toString() {
        return "KeycloakServer[%s at %s]".formatted(name, url);
    }
}
