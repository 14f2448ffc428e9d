package kz.localbusiness.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A real mail server, and a post that reaches it.
final class Smtp implements AutoCloseable {

    static final String FROM = "no-reply@lbp.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    Smtp() {
        server.start();
    }

    Post post() {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(server.getSmtp().getPort());
        return new Post(mail, FROM, Duration.ofSeconds(30));
    }

    List<MimeMessage> messages() {
        return Arrays.asList(server.getReceivedMessages());
    }

    MimeMessage theOnlyMessage() {
        assertThat(messages()).hasSize(1);
        return messages().getFirst();
    }

    @Override
    public void close() {
        server.stop();
    }
}
