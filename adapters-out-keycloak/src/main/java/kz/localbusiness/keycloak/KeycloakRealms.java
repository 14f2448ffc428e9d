package kz.localbusiness.keycloak;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.domain.shared.BusinessId;
import org.keycloak.representations.idm.RealmRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// One realm per business, named by the business's id, made by a single request: the server creates
/// all of it or nothing.
@Component
final class KeycloakRealms implements Realms {

    private static final Logger log = LoggerFactory.getLogger(KeycloakRealms.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KeycloakServer server;
    private final AdminApi admin;
    private final Instance instance;
    private final RealmClient platform;
    private final RealmMail mail;

    @Autowired
    KeycloakRealms(
            KeycloakServer server, Instance instance, DerivedSecrets secrets, RealmMail mail) {
        this(server, new AdminApi(server, PATIENCE), instance, new RealmClient(secrets), mail);
    }

    KeycloakRealms(
            KeycloakServer server,
            AdminApi admin,
            Instance instance,
            RealmClient platform,
            RealmMail mail) {
        this.mail = mail;
        this.server = server;
        this.admin = admin;
        this.instance = instance;
        this.platform = platform;
    }

    @Override
    public boolean prepare(String businessName, Owner owner) {
        var business = CurrentBusiness.required();
        var realm = realm(business, businessName, owner);
        try {
            admin.call(keycloak -> keycloak.realms().create(realm));
            return true;
        } catch (WebApplicationException refused) {
            return isThereAlready(refused) || failed(business, refused);
        } catch (ProcessingException silent) {
            removeWhatMayBeThere(business);
            return failed(business, silent);
        }
    }

    private RealmRepresentation realm(BusinessId business, String businessName, Owner owner) {
        var name = business.toString();
        var realm = RealmSettings.of(name, businessName, server, mail);
        RealmSettings.speak(realm, owner.language());
        realm.setRoles(RealmPeople.roles());
        realm.setUsers(List.of(RealmPeople.owner(name, owner)));
        realm.setClients(List.of(PlatformClient.of(business, instance, platform)));
        return realm;
    }

    private static boolean isThereAlready(WebApplicationException refused) {
        return refused instanceof ClientErrorException
                && refused.getResponse().getStatus() == Status.CONFLICT.getStatusCode();
    }

    /// The server may have finished after we stopped listening.
    private void removeWhatMayBeThere(BusinessId business) {
        try {
            admin.call(keycloak -> keycloak.realm(business.toString()).remove());
        } catch (WebApplicationException | ProcessingException e) {
            log.warn("Realm {} may be left over: {}", business, reason(e));
        }
    }

    private static boolean failed(BusinessId business, RuntimeException e) {
        log.error("Realm {} was not created: {}", business, reason(e));
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
