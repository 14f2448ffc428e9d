package kz.localbusiness.keycloak;

import java.net.URI;
import kz.localbusiness.application.RealmIssuers;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

@Component
final class KeycloakIssuers implements RealmIssuers {

    private final KeycloakServer server;

    KeycloakIssuers(KeycloakServer server) {
        this.server = server;
    }

    @Override
    public URI issuer(BusinessId business) {
        return URI.create(server.issuer(business.toString()));
    }
}
