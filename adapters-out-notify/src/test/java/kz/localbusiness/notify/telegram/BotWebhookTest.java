package kz.localbusiness.notify.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.chat.BotSecret;
import kz.localbusiness.notify.telegram.PlayedTelegram.Fault;
import kz.localbusiness.notify.telegram.PlayedTelegram.Webhook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BotWebhookTest {

    private static final URI PUBLIC = URI.create("https://lbp.example");

    private final PlayedTelegram telegram = new PlayedTelegram();
    private final BotSecret secret =
            new BotSecret(purpose -> purpose.getBytes(StandardCharsets.UTF_8));
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void tellsWhereAndByWhichSecretUpdatesCome() {
        begin(BotFixture.of(telegram), PUBLIC);
        assertThat(telegram.webhooks()).as("before somebody has the time").isEmpty();

        work.remove().run();

        assertThat(telegram.webhooks())
                .containsExactly(
                        new Webhook(
                                URI.create("https://lbp.example/webhooks/telegram"),
                                secret.text(),
                                List.of("message", "my_chat_member")));
        assertThat(work).isEmpty();
    }

    @Test
    void triesAgainUntilItIsHeard() {
        telegram.fail(Fault.SWALLOWED);
        telegram.fail(Fault.BROKEN);
        telegram.rest(3);
        begin(BotFixture.of(telegram), PUBLIC);

        for (int tries = 0; tries < 4; tries++) {
            work.remove().run();
        }

        assertThat(telegram.webhooks()).hasSize(1);
        assertThat(work).isEmpty();
        var minute = Duration.ofMinutes(1);
        assertThat(pauses).containsExactly(Duration.ZERO, minute, minute, minute);
    }

    @Test
    void doesNotInsistWhereItIsRefused() {
        begin(BotFixture.of(telegram), URI.create("http://localhost:8080"));

        work.remove().run();

        assertThat(telegram.calls()).containsExactly("setWebhook");
        assertThat(telegram.webhooks()).isEmpty();
        assertThat(work).isEmpty();
    }

    @Test
    void tellsNothingWithoutABot() {
        begin(BotFixture.none(), PUBLIC);

        assertThat(work).isEmpty();
    }

    private void begin(TelegramSettings settings, URI publicUrl) {
        new BotWebhook(
                        new BotCalls(settings),
                        new Instance(publicUrl, List.of()),
                        secret,
                        (some, after) -> {
                            work.add(some);
                            pauses.add(after);
                        })
                .begin();
    }
}
