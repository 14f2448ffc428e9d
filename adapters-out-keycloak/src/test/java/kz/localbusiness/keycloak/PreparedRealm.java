package kz.localbusiness.keycloak;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.mock.env.MockEnvironment;

/// A realm as we ship it, with its owner, on a server of the test's own.
record PreparedRealm(KeycloakServer server, BusinessId business, Owner owner) {

    static final Instance INSTANCE = new Instance(URI.create("http://localhost:8080"), List.of());
    static final RealmClient PLATFORM =
            new RealmClient(purpose -> purpose.getBytes(StandardCharsets.UTF_8));

    static PreparedRealm on(KeycloakServer server, String name, Language language, int smtpPort) {
        var business = new BusinessId(UUID.randomUUID());
        var owner =
                new Owner(
                        new EmailAddress("aigul@example.kz"),
                        new Password("kok-tobe-2026"),
                        language);
        var smtp =
                new MockEnvironment()
                        .withProperty("spring.mail.port", Integer.toString(smtpPort))
                        .withProperty("lbp.mail.from", "no-reply@lbp.example");
        var installation = new OneServer(server, smtp);
        if (!installation.prepare(business) || !installation.personalise(business, name, owner)) {
            throw new IllegalStateException("the realm was not prepared");
        }
        return new PreparedRealm(server, business, owner);
    }

    SignInByForm browser() {
        return new SignInByForm(
                server.issuer(business.toString()), RealmClient.redirect(INSTANCE, business));
    }

    String email() {
        return owner.email().value();
    }

    String password() {
        return owner.password().value();
    }

    void administer(Consumer<RealmResource> work) {
        AdminApi.ofServer(server, Duration.ofMinutes(1))
                .call(keycloak -> work.accept(keycloak.realm(business.toString())));
    }
}
