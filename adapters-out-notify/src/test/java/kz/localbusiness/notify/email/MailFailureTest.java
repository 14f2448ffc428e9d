package kz.localbusiness.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class MailFailureTest {

    @Test
    void namesWhatWentWrongAndNobody() {
        var cause = new MessagingException("to dana@example.kz", new ConnectException("refused"));

        var named = MailFailure.of(new MailSendException(Map.of("message", cause)));

        assertThat(named).isEqualTo("MailSendException, ConnectException");
    }
}
