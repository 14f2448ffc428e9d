package kz.localbusiness.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.application.notice.out.RecordedEmails;
import kz.localbusiness.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pain-23")
class NoticesOfManyNodesTest {

    private static final int NODES = 4;
    private static final int MESSAGES = Integer.getInteger("notice.messages", 300);

    private final SendingSalon salon = new SendingSalon();
    private final RecordedEmails emails = new RecordedEmails();

    @Test
    @DisplayName("four nodes send each message once (pain-23)")
    void nodesSideBySideSendEachMessageOnce() {
        var due = salon.becomeDue(MESSAGES);
        var nodes = Stream.generate(() -> salon.node(emails)).limit(NODES).toList();

        salon.send(List.copyOf(nodes));

        assertThat(emails.sent())
                .extracting(AppointmentEmail::id)
                .containsExactlyInAnyOrderElementsOf(due);
        assertThat(salon.all())
                .allSatisfy(one -> {
                    assertThat(one.state()).isEqualTo(new Notice.State.Sent());
                    assertThat(one.attempts()).isEqualTo(1);
                });
    }
}
