package kz.localbusiness.keycloak;

import java.net.URI;
import kz.localbusiness.application.PlatformIssuer;
import kz.localbusiness.application.PlatformRealm;
import org.springframework.stereotype.Component;

@Component
final class KeycloakPlatformIssuer implements PlatformIssuer {

    private final KeycloakServer server;

    KeycloakPlatformIssuer(KeycloakInstallation installation) {
        this.server = installation.first();
    }

    @Override
    public URI issuer() {
        return URI.create(server.issuer(PlatformRealm.NAME));
    }
}
