package kz.localbusiness.keycloak;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/// An installation with one Keycloak, where every business's realm is.
record OneServer(KeycloakServer server, Environment settings) {

    static final Instance INSTANCE = new Instance(URI.create("http://localhost:8080"), List.of());
    static final DerivedSecrets SECRETS = purpose -> purpose.getBytes(StandardCharsets.UTF_8);
    static final RealmClient PLATFORM = new RealmClient(SECRETS);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    OneServer(KeycloakServer server) {
        this(server, new StandardEnvironment());
    }

    KeycloakServers servers() {
        return new KeycloakServers(
                new KeycloakInstallation(List.of(server)),
                _ -> Optional.of(KeycloakServer.ONLY),
                SECRETS);
    }

    KeycloakRealms realms() {
        return new KeycloakRealms(servers(), PATIENCE, INSTANCE, PLATFORM, new RealmMail(settings));
    }

    boolean prepare(BusinessId business) {
        return realms().prepare(business, KeycloakServer.ONLY);
    }

    boolean personalise(BusinessId business, String name, Owner owner) {
        return CurrentBusiness.as(business, () -> realms().personalise(name, owner));
    }
}
