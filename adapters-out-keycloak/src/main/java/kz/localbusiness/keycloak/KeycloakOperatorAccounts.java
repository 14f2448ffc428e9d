package kz.localbusiness.keycloak;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.CREATED;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.PlatformRealm;
import kz.localbusiness.application.platform.out.OperatorAccounts;
import kz.localbusiness.domain.shared.Language;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.RolesRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The realm `platform`, with the one role `operator`. Nobody registers there; who is in it was
/// named by whoever runs the installation, or added in Keycloak's own console.
@Component
final class KeycloakOperatorAccounts implements OperatorAccounts {

    private static final Logger log = LoggerFactory.getLogger(KeycloakOperatorAccounts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DISPLAY_NAME = "Local Business Platform";

    private final KeycloakServer server;
    private final AdminApi admin;
    private final Instance instance;
    private final String clientSecret;
    private final RealmMail mail;

    KeycloakOperatorAccounts(
            KeycloakInstallation installation,
            Instance instance,
            DerivedSecrets secrets,
            RealmMail mail) {
        this.mail = mail;
        this.server = installation.first();
        this.admin = AdminApi.ofServer(server, PATIENCE);
        this.instance = instance;
        this.clientSecret = PlatformRealm.clientSecret(secrets);
    }

    @Override
    public boolean prepare() {
        var realm = realm();
        return done("the platform's realm", keycloak -> keycloak.realms().create(realm));
    }

    @Override
    public boolean admit(Operator operator) {
        return done("an operator's account", keycloak -> admit(operator, keycloak));
    }

    private static void admit(Operator operator, Keycloak keycloak) {
        var realm = keycloak.realm(PlatformRealm.NAME);
        try (var answer = realm.users().create(person(operator))) {
            var status = answer.getStatus();
            if (status != CREATED.getStatusCode() && status != CONFLICT.getStatusCode()) {
                throw new WebApplicationException(status);
            }
        }
        var id = realm.users().searchByEmail(operator.email().value(), true).getFirst().getId();
        var role = realm.roles().get(PlatformRealm.OPERATOR).toRepresentation();
        realm.users().get(id).roles().realmLevel().add(List.of(role));
    }

    private boolean done(String what, Consumer<Keycloak> work) {
        try {
            admin.call(work);
            return true;
        } catch (WebApplicationException refused) {
            return isThereAlready(refused)
                    || failed(what, "the server answered " + refused.getResponse().getStatus());
        } catch (ProcessingException silent) {
            return failed(what, "the server does not answer");
        }
    }

    private static boolean isThereAlready(WebApplicationException refused) {
        return refused.getResponse().getStatus() == CONFLICT.getStatusCode();
    }

    /// Says nothing that could quote the request, which carries a password.
    private static boolean failed(String what, String why) {
        log.error("{} was not created: {}", what, why);
        return false;
    }

    private RealmRepresentation realm() {
        var realm = RealmSettings.of(PlatformRealm.NAME, server);
        RealmSettings.name(realm, DISPLAY_NAME, mail);
        RealmSettings.guardClosely(realm);
        realm.setRoles(roles());
        realm.setClients(
                List.of(
                        PlatformClient.of(
                                clientSecret, PlatformRealm.redirect(instance), instance)));
        return realm;
    }

    private static RolesRepresentation roles() {
        var operator = new RoleRepresentation();
        operator.setName(PlatformRealm.OPERATOR);
        var roles = new RolesRepresentation();
        roles.setRealm(List.of(operator));
        return roles;
    }

    private static UserRepresentation person(Operator operator) {
        var user = new UserRepresentation();
        user.setEnabled(true);
        user.setUsername(operator.email().value());
        user.setEmail(operator.email().value());
        user.setEmailVerified(true);
        user.setAttributes(Map.of("locale", List.of(RealmSettings.tag(Language.RU))));
        user.setCredentials(List.of(password(operator)));
        user.setRequiredActions(operator.strict() ? List.of("CONFIGURE_TOTP") : List.of());
        return user;
    }

    private static CredentialRepresentation password(Operator operator) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(operator.password().value());
        credential.setTemporary(operator.strict());
        return credential;
    }
}
