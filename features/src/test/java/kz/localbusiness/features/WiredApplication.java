package kz.localbusiness.features;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.LocalBusinessApplication;
import kz.localbusiness.application.FreshPlace;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;

/// The application on free ports with an empty home, started once for all scenarios; it writes to a
/// mail server that a scenario can take down.
final class WiredApplication {

    private static final WiredApplication STARTED = new WiredApplication();

    private final int smtpPort = FreshPlace.freePort();
    private final int keycloakPort = FreshPlace.freePort();
    private final ConfigurableApplicationContext context;
    private final List<MimeMessage> past = new ArrayList<>();
    private GreenMail mail = startedMail();

    private WiredApplication() {
        var application = new SpringApplication(LocalBusinessApplication.class, WiredBeans.class);
        application.setAllowBeanDefinitionOverriding(true);
        context =
                application.run(
                        "--LBP_HOME=" + FreshPlace.emptyHome(),
                        "--LBP_PORT=" + FreshPlace.freePort(),
                        "--LBP_MONGO_PORT=" + FreshPlace.freePort(),
                        "--LBP_KEYCLOAK_PORT=" + keycloakPort,
                        "--SMTP_HOST=127.0.0.1",
                        "--SMTP_PORT=" + smtpPort,
                        // while their clock stands still nobody would wait for the next second
                        "--lbp.messages.per-second.email=1000000",
                        "--lbp.messages.per-second.sms=1000000",
                        "--lbp.messages.per-second.telegram=1000000",
                        "--lbp.messages.per-second.whatsapp=1000000",
                        "--lbp.messages.per-second.web-push=1000000",
                        // the scenarios themselves say when background work happens
                        "--KASPI=none",
                        "--lbp.relay.pause=1h",
                        "--lbp.dispatch.pause=1h",
                        "--lbp.reminders.pause=1h",
                        "--lbp.charges.pause=1h",
                        "--lbp.registers.pause=1h",
                        "--lbp.audit.pause=1h",
                        "--lbp.closings.pause=1h",
                        "--lbp.warnings.pause=1h",
                        "--lbp.reconciliations.pause=1h",
                        "--lbp.realms.ready=0",
                        "--lbp.realms.pause=1h",
                        "--lbp.registrations.pause=1h",
                        "--lbp.exports.pause=1h",
                        "--lbp.expiry.pause=1h",
                        "--lbp.message-expiry.pause=1h",
                        "--lbp.tidying.pause=1h");
    }

    static WiredApplication started() {
        return STARTED;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// What Keycloak itself says of the business's realm.
    HttpStatusCode signInAnswers(BusinessId business) {
        return RestClient.create("http://127.0.0.1:" + keycloakPort)
                .get()
                .uri("/realms/{business}", business)
                .exchange((_, answer) -> answer.getStatusCode());
    }

    /// Also those that came before the server was down.
    List<MimeMessage> letters() {
        var now = mail.isRunning() ? List.of(mail.getReceivedMessages()) : List.<MimeMessage>of();
        return Stream.concat(past.stream(), now.stream()).toList();
    }

    void stopMail() {
        if (mail.isRunning()) {
            past.addAll(List.of(mail.getReceivedMessages()));
            mail.stop();
        }
    }

    void startMail() {
        if (!mail.isRunning()) {
            mail = startedMail();
        }
    }

    private GreenMail startedMail() {
        var server =
                new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
