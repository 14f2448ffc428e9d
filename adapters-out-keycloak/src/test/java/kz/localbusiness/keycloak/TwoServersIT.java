package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

/// Two real servers, businesses on both; one of them ends.
@Tag("keycloak")
class TwoServersIT {

    private static final Instance INSTANCE =
            new Instance(URI.create("http://localhost:8080"), List.of());
    private static final RealmClient PLATFORM =
            new RealmClient(purpose -> purpose.getBytes(StandardCharsets.UTF_8));
    private static final Owner OWNER =
            new Owner(
                    new EmailAddress("aigul@example.kz"),
                    new Password("kok-tobe-2026"),
                    Language.KK);

    private final BusinessId eastern = new BusinessId(UUID.randomUUID());
    private final BusinessId western = new BusinessId(UUID.randomUUID());
    private final Map<BusinessId, String> places = new ConcurrentHashMap<>();

    @Test
    @SuppressWarnings("try") // one of the servers stops in the middle
    void keepsTheOtherServersBusinessesWhenOneIsDown() {
        var west = LocalKeycloak.shared().server("west");
        try (var east = LocalKeycloak.started("east")) {
            var servers =
                    new KeycloakServers(
                            new KeycloakInstallation(List.of(east.server(), west)),
                            business -> Optional.ofNullable(places.get(business)),
                            OneServer.SECRETS);
            var realms =
                    new KeycloakRealms(
                            servers,
                            Duration.ofMinutes(2),
                            INSTANCE,
                            PLATFORM,
                            new RealmMail(new StandardEnvironment()));
            var issuers = new KeycloakIssuers(servers);
            assertThat(open(realms, eastern, "east")).isTrue();
            assertThat(open(realms, western, "west")).isTrue();
            assertThat(letsIn(issuers, eastern)).isTrue();
            assertThat(letsIn(issuers, western)).isTrue();
            assertThat(issuers.issuer(eastern).orElseThrow().toString())
                    .startsWith(east.server().url().toString());
            assertThat(issuers.issuer(new BusinessId(UUID.randomUUID()))).isEmpty();

            east.close();

            assertThat(letsIn(issuers, western)).isTrue();
            assertThat(realms.prepare(new BusinessId(UUID.randomUUID()), "east")).isFalse();
            assertThat(realms.prepare(new BusinessId(UUID.randomUUID()), "west")).isTrue();
        }
    }

    private boolean open(KeycloakRealms realms, BusinessId business, String server) {
        places.put(business, server);
        return realms.prepare(business, server)
                && CurrentBusiness.as(business, () -> realms.personalise("Salon", OWNER));
    }

    private static boolean letsIn(KeycloakIssuers issuers, BusinessId business) {
        var issuer = issuers.issuer(business).orElseThrow().toString();
        try (var browser = new SignInByForm(issuer, RealmClient.redirect(INSTANCE, business))) {
            var form = browser.openWithProof();
            var returned = browser.submit(form, OWNER.email().value(), OWNER.password().value());
            return returned.statusCode() == 302;
        }
    }
}
