package kz.localbusiness.keycloak;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

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

    private final KeycloakServer server;
    private final OneServer installation;

    ScaledRealms(KeycloakServer server) {
        this.server = server;
        installation = new OneServer(server);
    }

    static BusinessId business(RandomGenerator random) {
        return new BusinessId(new UUID(random.nextLong(), random.nextLong()));
    }

    Duration create(BusinessId business) {
        return timed(() -> done(installation.prepare(business)));
    }

    Duration claim(BusinessId business) {
        return timed(() -> done(installation.personalise(business, "Салон " + business, OWNER)));
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

    private static void done(boolean done) {
        if (!done) {
            throw new IllegalStateException("the server refused");
        }
    }

    private static Duration timed(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
