package kz.localbusiness.notify.telegram;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Settings as an installation has them.
final class BotFixture {

    static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    private BotFixture() {}

    static TelegramSettings of(PlayedTelegram telegram) {
        return settings(telegram.address(), PlayedTelegram.TOKEN);
    }

    /// Waits a moment for an answer.
    static TelegramSettings impatient(PlayedTelegram telegram) {
        return settings(telegram.address(), PlayedTelegram.TOKEN, Duration.ofMillis(300));
    }

    static TelegramSettings settings(URI url, String token) {
        return settings(url, token, Duration.ofSeconds(20));
    }

    private static TelegramSettings settings(URI url, String token, Duration readTimeout) {
        return bound(
                Map.of(
                        "lbp.telegram.url",
                        url.toString(),
                        "lbp.telegram.token",
                        token,
                        "lbp.telegram.bot",
                        PlayedTelegram.BOT,
                        "lbp.telegram.read-timeout",
                        readTimeout.toString()));
    }

    static TelegramSettings none() {
        return bound(Map.of());
    }

    private static TelegramSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("lbp.telegram", TelegramSettings.class);
    }
}
