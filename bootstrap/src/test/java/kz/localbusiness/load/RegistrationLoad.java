package kz.localbusiness.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.localbusiness.application.business.BeginRegistration;
import kz.localbusiness.application.business.ConfirmEmail;
import kz.localbusiness.application.business.PrepareRealm;
import kz.localbusiness.application.business.RegisterBusiness;
import kz.localbusiness.application.business.ShowRealmPool;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.business.ConfirmationCode;
import kz.localbusiness.domain.business.ConfirmationDecision.EmailConfirmed;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision.Registered;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.security.FirstSignIn;

/// How long it takes from the code and the password to being signed in, one after the other, with a
/// pool that is full: on the real Keycloak, all but the browser.
public final class RegistrationLoad {

    private static final int REGISTRATIONS = Integer.getInteger("load.registrations", 30);

    private final LoadedPlatform platform;

    private RegistrationLoad(LoadedPlatform platform) {
        this.platform = platform;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("lbp.realms.pause", "1h");
        try (var platform = new LoadedPlatform()) {
            var load = new RegistrationLoad(platform);
            var filling = System.nanoTime();
            load.fill();
            var filled = Duration.ofNanos(System.nanoTime() - filling);
            System.out.printf("%d realms prepared in %d s%n", REGISTRATIONS, filled.toSeconds());
            var measured = new ArrayList<Duration>();
            for (int number = 0; number < REGISTRATIONS; number++) {
                measured.add(load.register(number));
            }
            System.out.printf(
                    "milliseconds  n  p50  p95  p99  most:%n%s%n", new Latencies(measured));
        }
    }

    private void fill() {
        PlatformWork.run(() -> {
            var prepare = platform.bean(PrepareRealm.class);
            while (platform.bean(ShowRealmPool.class).level() < REGISTRATIONS) {
                prepare.prepare(REGISTRATIONS);
            }
        });
    }

    private Duration register(int number) throws Exception {
        var id = new RegistrationId(UUID.randomUUID());
        var email = new EmailAddress("owner-%d@example.kz".formatted(number));
        platform.bean(BeginRegistration.class)
                .begin(
                        new BeginRegistration.Form(
                                id,
                                "Salon " + number,
                                new Slug("measured-" + number),
                                email,
                                Language.RU,
                                Terms.VERSION));
        var code = sentTo(email);
        var start = System.nanoTime();
        finish(id, code);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void finish(RegistrationId id, ConfirmationCode code) {
        var password = new Password("kok-tobe-2026");
        var confirmed =
                (EmailConfirmed)
                        platform.bean(ConfirmEmail.class).confirm(new ConfirmEmail.Form(id, code));
        var registered =
                (Registered)
                        platform.bean(RegisterBusiness.class)
                                .register(
                                        new RegisterBusiness.Command(
                                                confirmed.business(), id, code, password));
        var _ =
                platform.bean(FirstSignIn.class)
                        .ticket(registered.business(), password)
                        .orElseThrow();
    }

    private ConfirmationCode sentTo(EmailAddress address) throws Exception {
        var code =
                Pattern.compile(
                        Pattern.quote(address.value()) + ".{0,200}?\\b([0-9]{6})\\b",
                        Pattern.DOTALL);
        try (var http = HttpClient.newHttpClient()) {
            var mail = HttpRequest.newBuilder(platform.at("/dev/mail")).build();
            var row = code.matcher(http.send(mail, BodyHandlers.ofString()).body());
            if (!row.find()) {
                throw new IllegalStateException("no code was sent");
            }
            return new ConfirmationCode(row.group(1));
        }
    }
}
