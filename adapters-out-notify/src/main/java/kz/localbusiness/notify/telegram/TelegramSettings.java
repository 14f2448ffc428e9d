package kz.localbusiness.notify.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which bot is the platform's.
///
/// @param url of the messenger's servers, or of one of one's own, without a path
/// @param token that the messenger gave for the bot; while there is none, there is no bot
/// @param bot its name in the messenger, without `@`
/// @param readTimeout after which nobody knows what has become of a message
/// @param perSecond so many messages of this node at most, in all chats together
@ConfigurationProperties("lbp.telegram")
public record TelegramSettings(
        @DefaultValue("https://api.telegram.org") URI url,
        @Nullable SecretValue token,
        @Nullable String bot,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("30") int perSecond) {

    private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{10,100}");
    private static final Pattern BOT = Pattern.compile("[A-Za-z][A-Za-z0-9_]{3,31}");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_PER_SECOND = 1_000;

    public TelegramSettings {
        check(url);
        if ((token == null) != (bot == null)) {
            throw new IllegalArgumentException(
                    "lbp.telegram.token and lbp.telegram.bot are set both or neither");
        }
        if (token != null && !TOKEN.matcher(token.text()).matches()) {
            throw new IllegalArgumentException("lbp.telegram.token is no token of a bot");
        }
        if (bot != null && !BOT.matcher(bot).matches()) {
            throw new IllegalArgumentException("lbp.telegram.bot is no name of a bot");
        }
        if (!connectTimeout.isPositive()
                || !readTimeout.isPositive()
                || connectTimeout.plus(readTimeout).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "lbp.telegram.connect-timeout and read-timeout are more than 0 and together"
                            + " not more than 30 seconds");
        }
        if (perSecond < 1 || perSecond > MOST_PER_SECOND) {
            throw new IllegalArgumentException("lbp.telegram.per-second is not 1 to 1000");
        }
    }

    /// What clients are told crosses no network in the clear.
    private static void check(URI url) {
        var host = url.getHost();
        boolean secure = "https".equals(url.getScheme()) && host != null;
        boolean local = "http".equals(url.getScheme()) && host != null && LOOPBACK.contains(host);
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty();
        if (!(secure || local) || !bare || url.getRawQuery() != null || url.getUserInfo() != null) {
            throw new IllegalArgumentException("lbp.telegram.url is not https://host[:port]");
        }
    }
}
