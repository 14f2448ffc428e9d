package kz.localbusiness.notify.telegram;

import java.time.Duration;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.chat.BotSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/// Tells the messenger where it finds us, again and again until it has heard it. All nodes tell the
/// same.
final class BotWebhook {

    private static final Logger LOG = LoggerFactory.getLogger(BotWebhook.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final BotCalls calls;
    private final BotRequests.Webhook webhook;
    private final Later later;

    /// Does something after a while, and not on this thread.
    @FunctionalInterface
    interface Later {

        void run(Runnable work, Duration after);
    }

    BotWebhook(BotCalls calls, Instance instance, BotSecret secret, Later later) {
        this.calls = calls;
        this.webhook = BotRequests.Webhook.at(instance.botUpdates(), secret.text());
        this.later = later;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (calls.areSomewhere()) {
            later.run(this::tell, Duration.ZERO);
        }
    }

    private void tell() {
        switch (calls.hear(api -> api.setWebhook(webhook))) {
            case Heard.Answered(var answer) when answer.ok() ->
                    LOG.info("Telegram tells what is said to the bot.");
            case Heard.Answered(var answer) when !isPassing(answer) ->
                    LOG.error(
                            "Telegram does not tell what is said to the bot, so that no client can"
                                    + " be linked: {} {}",
                            answer.fault(),
                            answer.description());
            case Heard _ -> later.run(this::tell, PAUSE);
        }
    }

    private static boolean isPassing(BotAnswer answer) {
        return answer.isTooMany() || answer.isItsOwnFault();
    }
}
