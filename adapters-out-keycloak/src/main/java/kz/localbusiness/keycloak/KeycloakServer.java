package kz.localbusiness.keycloak;

import java.net.URI;

/// One Keycloak server and the account that may create realms on it.
///
/// @param url without a trailing slash; realms live at `{url}/realms/{name}`
public record KeycloakServer(URI url, String adminUser, String adminPassword) {

    public String issuer(String realm) {
        return "%s/realms/%s".formatted(url, realm);
    }

    @Override
    public String toString() {
        return "KeycloakServer[%s]".formatted(url);
    }
}
