package kz.localbusiness.keycloak;

import java.net.URI;
import java.util.Optional;
import kz.localbusiness.application.RealmIssuers;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

@Component
final class KeycloakIssuers implements RealmIssuers {

    private final KeycloakServers servers;

    KeycloakIssuers(KeycloakServers servers) {
        this.servers = servers;
    }

    @Override
    public Optional<URI> issuer(BusinessId business) {
        return servers.of(business).map(server -> URI.create(server.issuer(business.toString())));
    }
}
