package kz.localbusiness.keycloak;

import kz.localbusiness.application.PlatformIssuer;
import kz.localbusiness.application.PlatformRealm;

import org.springframework.stereotype.Component;

import java.net.URI;

@Component
final class KeycloakPlatformIssuer implements PlatformIssuer {

    private final KeycloakServer server;

    KeycloakPlatformIssuer(KeycloakServer server) {
        this.server = server;
    }

    @Override
    public URI issuer() {
        return URI.create(server.issuer(PlatformRealm.NAME));
    }
}
