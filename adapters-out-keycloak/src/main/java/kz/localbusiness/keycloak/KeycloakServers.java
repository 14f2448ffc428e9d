package kz.localbusiness.keycloak;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.RealmDirectory;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// The servers that share the realms. A realm never moves, so that its place is remembered; ids
/// that nobody has are remembered apart and shortly, and push no real one out.
@Component
final class KeycloakServers {

    private static final int MOST_PLACES = 50_000;
    private static final int MOST_STRANGERS = 10_000;
    private static final Duration STRANGE = Duration.ofMinutes(1);

    private final Map<String, KeycloakServer> servers = new LinkedHashMap<>();
    private final RealmDirectory directory;
    private final RealmClient platform;
    private final Cache<BusinessId, KeycloakServer> places =
            Caffeine.newBuilder().maximumSize(MOST_PLACES).build();
    private final Cache<BusinessId, Boolean> strangers =
            Caffeine.newBuilder().maximumSize(MOST_STRANGERS).expireAfterWrite(STRANGE).build();

    KeycloakServers(
            KeycloakInstallation installation, RealmDirectory directory, DerivedSecrets secrets) {
        installation.servers().forEach(server -> servers.put(server.name(), server));
        this.directory = directory;
        this.platform = new RealmClient(secrets);
    }

    List<KeycloakServer> all() {
        return List.copyOf(servers.values());
    }

    /// @throws IllegalStateException when the installation does not name this server any more
    KeycloakServer named(String name) {
        var server = servers.get(name);
        if (server == null) {
            throw new IllegalStateException("no Keycloak server is named " + name);
        }
        return server;
    }

    /// Where this business's realm is.
    Optional<KeycloakServer> of(BusinessId business) {
        var known = places.getIfPresent(business);
        if (known != null) {
            return Optional.of(known);
        }
        return strangers.getIfPresent(business) == null ? lookedUp(business) : Optional.empty();
    }

    /// Administers the current business's realm.
    ///
    /// @param patience the longest silence of its server
    AdminApi ofCurrentBusiness(Duration patience) {
        var business = CurrentBusiness.required();
        return AdminApi.ofRealm(of(business).orElseThrow(), business, platform, patience);
    }

    /// Once the realm is gone.
    void forget(BusinessId business) {
        places.invalidate(business);
    }

    private Optional<KeycloakServer> lookedUp(BusinessId business) {
        var found = directory.server(business).map(this::named);
        found.ifPresentOrElse(
                server -> places.put(business, server), () -> strangers.put(business, true));
        return found;
    }
}
