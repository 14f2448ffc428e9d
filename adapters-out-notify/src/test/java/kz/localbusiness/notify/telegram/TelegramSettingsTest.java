package kz.localbusiness.notify.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.chat.BotSecret;
import kz.localbusiness.application.chat.out.ChatBot;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

class TelegramSettingsTest {

    private static final String TOKEN = "token=" + PlayedTelegram.TOKEN;

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withBean(Clock.class, Clock::systemUTC)
                    .withBean(TaskScheduler.class, SimpleAsyncTaskScheduler::new)
                    .withBean(BotSecret.class, () -> new BotSecret(_ -> new byte[32]))
                    .withBean(
                            Instance.class,
                            () -> new Instance(URI.create("https://lbp.example"), List.of()))
                    .withUserConfiguration(TelegramConfiguration.class);

    private final ChatKey key = ChatKey.random(new BusinessId(new UUID(1, 2)), new Random(1));

    @Test
    void hasNoBotUntilThereIsAToken() {
        context.run(started -> {
            var bot = started.getBean(ChatBot.class);
            assertThat(bot.isThere()).isFalse();
            assertThatIllegalStateException().isThrownBy(() -> bot.door(key));
            var settings = started.getBean(TelegramSettings.class);
            assertThat(settings.url()).isEqualTo(URI.create("https://api.telegram.org"));
            assertThat(settings.perSecond()).isEqualTo(30);
        });
    }

    @Test
    void leadsToItsBot() {
        with(TOKEN, "bot=lbp_bot")
                .run(started -> {
                    var bot = started.getBean(ChatBot.class);
                    assertThat(bot.isThere()).isTrue();
                    assertThat(bot.door(key))
                            .isEqualTo(URI.create("https://t.me/lbp_bot?start=" + key.value()));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bot=lbp_bot",
                "token=7000000001:AAE-played_token-of-no-real-bot-12345",
                "token=nonsense bot=lbp_bot",
                "token=7000000001:AAE/../x-played-token bot=lbp_bot",
                "token=7000000001:AAE-played_token bot=@lbp_bot",
                "token=7000000001:AAE-played_token bot=lbp/bot",
                "url=http://api.telegram.org",
                "url=https://api.telegram.org/bot",
                "url=https://user:secret@api.telegram.org",
                "url=api.telegram.org",
                "read-timeout=0s",
                "read-timeout=60s",
                "per-second=0"
            })
    void refusesWhatIsOddAndTellsNoToken(String properties) {
        with(properties.split(" "))
                .run(started -> {
                    assertThat(started).hasFailed();
                    assertThat(started.getStartupFailure())
                            .hasMessageNotContaining("AAE")
                            .rootCause()
                            .hasMessageNotContaining("AAE");
                });
    }

    private ApplicationContextRunner with(String... properties) {
        var named = List.of(properties).stream().map(one -> "lbp.telegram." + one);
        return context.withPropertyValues(named.toArray(String[]::new));
    }
}
