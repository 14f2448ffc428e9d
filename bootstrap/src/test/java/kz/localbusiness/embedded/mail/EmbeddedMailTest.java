package kz.localbusiness.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class EmbeddedMailTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Mailbox mailbox = new Mailbox(() -> NOON);
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private EmbeddedMailPart server;

    @BeforeEach
    void start() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            sender.setPort(free.getLocalPort());
        }
        sender.setHost("127.0.0.1");
        server = new EmbeddedMailPart(mailbox, sender.getPort());
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsWhatWasSentNewestFirst() throws MessagingException {
        send("Құттықтаймыз", "Ссылка: http://localhost:8080/salon/booking/abc");
        send("Second", "text");

        assertThat(mailbox.newestFirst())
                .extracting(SentMail::subject)
                .containsExactly("Second", "Құттықтаймыз");
        assertThat(MailPages.one(mailbox.find(1).orElseThrow()))
                .contains("<a href=\"http://localhost:8080/salon/booking/abc\">")
                .contains("dana@example.kz");
    }

    @Test
    void escapesWhatCameWithAMessage() throws MessagingException {
        send("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");

        var mail = mailbox.find(1).orElseThrow();

        assertThat(MailPages.one(mail) + MailPages.list(mailbox.newestFirst(), List.of()))
                .doesNotContain("<script>", "<img");
    }

    @Test
    void keepsTheLastTwoHundred() throws MessagingException {
        for (int n = 0; n < 203; n++) {
            send("number " + n, "text");
        }

        assertThat(mailbox.newestFirst()).hasSize(200);
        assertThat(mailbox.find(3)).isEmpty();
    }

    private void send(String subject, String text) throws MessagingException {
        var message = new MimeMessageHelper(sender.createMimeMessage(), "UTF-8");
        message.setFrom("salon@example.kz");
        message.setTo("dana@example.kz");
        message.setSubject(subject);
        message.setText(text);
        sender.send(message.getMimeMessage());
    }
}
