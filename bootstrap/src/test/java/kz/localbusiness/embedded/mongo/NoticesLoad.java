package kz.localbusiness.embedded.mongo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.domain.notice.HandOver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// `mvn -Pload -pl bootstrap -am verify -Dload.main=kz.localbusiness.embedded.mongo.NoticesLoad
/// [-Dload.requests=1000]`: how many messages a second pass the outbox on the embedded server, to a
/// provider that takes no time and to a mail server on this machine; kept in
/// `target/notices-load.txt`.
public final class NoticesLoad {

    private static final Path RESULT = Path.of("target", "notices-load.txt");
    private static final int MESSAGES = Integer.getInteger("load.requests", 1_000);
    private static final HandOver TAKEN = new HandOver.Accepted(null, null);

    private final SendingSalon salon = new SendingSalon();
    private final StringBuilder result = new StringBuilder();

    private NoticesLoad() {}

    public static void main(String[] arguments) throws IOException {
        var load = new NoticesLoad();
        load.measure("warming up", _ -> TAKEN);
        load.measure("a provider that takes no time", _ -> TAKEN);
        load.measureSmtp();
        System.out.print(load.result);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, load.result);
        System.exit(0);
    }

    private void measureSmtp() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        var port = server.getSmtp().getPort();
        try (var context =
                new SpringApplicationBuilder(Letters.class)
                        .web(WebApplicationType.NONE)
                        .run("--spring.mail.host=127.0.0.1", "--spring.mail.port=" + port)) {
            measure("SMTP on this machine", context.getBean(AppointmentEmails.class));
            result.append("%d letters taken%n".formatted(server.getReceivedMessages().length));
        } finally {
            server.stop();
        }
    }

    private void measure(String what, AppointmentEmails emails) {
        var begun = System.nanoTime();
        salon.becomeDue(MESSAGES);
        var due = System.nanoTime();
        salon.send(List.of(salon.node(emails)));
        var sent = System.nanoTime();
        result.append(
                "%-32s %d messages: written down %.0f a second, sent %.0f a second%n"
                        .formatted(what, MESSAGES, perSecond(due - begun), perSecond(sent - due)));
    }

    private static double perSecond(long nanos) {
        return MESSAGES * 1e9 / nanos;
    }

    /// No `@Configuration`: the application, started beside the tests, must not find it.
    @ComponentScan("kz.localbusiness.notify.email")
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class Letters {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
