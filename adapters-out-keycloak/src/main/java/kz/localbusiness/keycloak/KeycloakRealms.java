package kz.localbusiness.keycloak;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.domain.shared.BusinessId;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RealmRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// One realm per business, named by the business's id, made ahead by a single request: the server
/// creates all of it or nothing. Its owner moves in later.
@Component
final class KeycloakRealms implements Realms {

    private static final Logger log = LoggerFactory.getLogger(KeycloakRealms.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Every realm makes the server slower at making the next one (decision 018).
    private static final int ADMINISTRATOR_TIMES = 3;

    private final KeycloakServers servers;
    private final Duration patience;
    private final Instance instance;
    private final RealmClient platform;
    private final RealmMail mail;

    @Autowired
    KeycloakRealms(
            KeycloakServers servers, Instance instance, DerivedSecrets secrets, RealmMail mail) {
        this(servers, PATIENCE, instance, new RealmClient(secrets), mail);
    }

    KeycloakRealms(
            KeycloakServers servers,
            Duration patience,
            Instance instance,
            RealmClient platform,
            RealmMail mail) {
        this.mail = mail;
        this.servers = servers;
        this.patience = patience;
        this.instance = instance;
        this.platform = platform;
    }

    @Override
    public List<String> servers() {
        return servers.all().stream().map(KeycloakServer::name).toList();
    }

    @Override
    public boolean prepare(BusinessId realm, String server) {
        var place = servers.named(server);
        var prepared = prepared(realm, place);
        try {
            administrator(place).call(keycloak -> keycloak.realms().create(prepared));
            return true;
        } catch (WebApplicationException refused) {
            return is(Status.CONFLICT, refused) || failed("prepared", realm, refused);
        } catch (ProcessingException silent) {
            // the server may have finished after we stopped listening
            remove(realm, server);
            return failed("prepared", realm, silent);
        }
    }

    @Override
    public boolean personalise(String businessName, Owner owner) {
        var business = CurrentBusiness.required();
        return servers.of(business).isPresent()
                && done(
                        "personalised",
                        business,
                        servers.ofCurrentBusiness(patience),
                        keycloak -> {
                            var realm = keycloak.realm(business.toString());
                            realm.update(
                                    RealmSettings.personal(businessName, owner.language(), mail));
                            RealmPeople.moveIn(realm, business.toString(), owner);
                        });
    }

    @Override
    public boolean remove(BusinessId realm, String server) {
        return done(
                "removed",
                realm,
                administrator(servers.named(server)),
                keycloak -> {
                    try {
                        keycloak.realm(realm.toString()).remove();
                    } catch (WebApplicationException refused) {
                        if (!is(Status.NOT_FOUND, refused)) {
                            throw refused;
                        }
                    }
                    servers.forget(realm);
                });
    }

    private AdminApi administrator(KeycloakServer server) {
        return AdminApi.ofServer(server, patience.multipliedBy(ADMINISTRATOR_TIMES));
    }

    private RealmRepresentation prepared(BusinessId business, KeycloakServer server) {
        var realm = RealmSettings.of(business.toString(), server);
        realm.setRoles(RealmPeople.roles());
        realm.setClients(
                List.of(
                        PlatformClient.of(business, instance, platform),
                        PlatformClient.forFirstSignIn(business, instance, platform),
                        PlatformClient.forAdministration(business, platform)));
        realm.setUsers(List.of(PlatformClient.administrator()));
        return realm;
    }

    private boolean done(String what, BusinessId realm, AdminApi admin, Consumer<Keycloak> work) {
        try {
            admin.call(work);
            return true;
        } catch (WebApplicationException | ProcessingException e) {
            return failed(what, realm, e);
        }
    }

    private static boolean is(Status status, WebApplicationException refused) {
        return refused.getResponse().getStatus() == status.getStatusCode();
    }

    private static boolean failed(String what, BusinessId realm, RuntimeException e) {
        log.error("Realm {} was not {}: {}", realm, what, reason(e));
        return false;
    }

    /// Only what cannot quote the request, which carries a password.
    private static String reason(RuntimeException e) {
        if (e instanceof WebApplicationException refused) {
            return "the server answered " + refused.getResponse().getStatus();
        }
        var cause = e.getCause() == null ? e : e.getCause();
        return cause.getClass().getSimpleName();
    }
}
