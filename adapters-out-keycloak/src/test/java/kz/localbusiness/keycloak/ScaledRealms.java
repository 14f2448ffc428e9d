package kz.localbusiness.keycloak;

import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.core.env.StandardEnvironment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// What the platform asks of a server: a realm ahead of need, a claim by its owner, a sign-in.
final class ScaledRealms {

    private static final Instance INSTANCE =
            new Instance(URI.create("http://localhost:8080"), List.of());
    private static final RealmClient PLATFORM =
            new RealmClient(purpose -> purpose.getBytes(StandardCharsets.UTF_8));
    private static final Owner OWNER =
            new Owner(
                    new EmailAddress("aigul@example.kz"),
                    new Password("kok-tobe-2026"),
                    Language.KK);

    private final RealmMail mail = new RealmMail(new StandardEnvironment());
    private final KeycloakServer server;
    private final AdminApi admin;

    ScaledRealms(KeycloakServer server) {
        this.server = server;
        admin = new AdminApi(server, Duration.ofMinutes(10));
    }

    static BusinessId business(RandomGenerator random) {
        return new BusinessId(new UUID(random.nextLong(), random.nextLong()));
    }

    Duration create(BusinessId business) {
        var realm = RealmSettings.of(business.toString(), "reserved", server, mail);
        RealmSettings.speak(realm, Language.RU);
        realm.setRoles(RealmPeople.roles());
        realm.setClients(List.of(PlatformClient.of(business, INSTANCE, PLATFORM)));
        return timed(() -> admin.call(keycloak -> keycloak.realms().create(realm)));
    }

    Duration claim(BusinessId business) {
        return timed(() ->
                admin.call(keycloak -> {
                    var realm = keycloak.realm(business.toString());
                    realm.update(named(business));
                    var owner = owner();
                    String id;
                    try (var answer = realm.users().create(owner)) {
                        id = answer.getLocation().getPath().replaceAll(".*/", "");
                    }
                    var role = realm.roles().get("owner").toRepresentation();
                    realm.users().get(id).roles().realmLevel().add(List.of(role));
                }));
    }

    Duration signIn(BusinessId business) {
        return timed(() -> {
            var issuer = server.issuer(business.toString());
            var redirect = RealmClient.redirect(INSTANCE, business);
            try (var browser = new SignInByForm(issuer, redirect)) {
                var form = browser.openWithProof();
                var user = OWNER.email().value();
                var returned = browser.submit(form, user, OWNER.password().value());
                var tokens = browser.exchange(returned, PLATFORM.secret(business));
                SignInByForm.claims(tokens, "id_token");
            }
        });
    }

    private static RealmRepresentation named(BusinessId business) {
        var realm = new RealmRepresentation();
        realm.setRealm(business.toString());
        realm.setDisplayName("Салон " + business);
        return realm;
    }

    private static UserRepresentation owner() {
        var user = new UserRepresentation();
        user.setEnabled(true);
        user.setUsername(OWNER.email().value());
        user.setEmail(OWNER.email().value());
        user.setEmailVerified(true);
        user.setAttributes(Map.of("locale", List.of("kk")));
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(OWNER.password().value());
        user.setCredentials(List.of(password));
        return user;
    }

    private static Duration timed(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
