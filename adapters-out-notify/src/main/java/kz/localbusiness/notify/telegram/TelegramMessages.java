package kz.localbusiness.notify.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.notice.out.ChatMessages;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Nothing is sent a second time here: who does not know what became of a message says so.
final class TelegramMessages implements ChatMessages {

    static final int LONGEST = 4096;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramMessages.class);
    private static final String AND_SO_ON = "…";

    private final BotCalls calls;
    private final Throttle throttle;

    TelegramMessages(BotCalls calls, Throttle throttle) {
        this.calls = calls;
        this.throttle = throttle;
    }

    @Override
    public boolean isOffered() {
        return calls.areSomewhere();
    }

    @Override
    public HandOver send(long chat, String text, List<Button> buttons) {
        if (!calls.areSomewhere()) {
            return new HandOver.Refused(DeliveryFailure.NOT_AUTHORISED);
        }
        return throttle.take(chat)
                .<HandOver>map(HandOver.NotNow::new)
                .orElseGet(() -> sent(BotRequests.Message.of(chat, html(text), buttons)));
    }

    private HandOver sent(BotRequests.Message message) {
        return switch (calls.hear(api -> api.sendMessage(message))) {
            case Heard.Answered(var answer) when answer.ok() ->
                    new HandOver.Accepted(reference(answer), null);
            case Heard.Answered(var answer) when answer.isTooMany() -> notNow(answer.pause());
            case Heard.Answered(var answer) when answer.isItsOwnFault() -> new HandOver.Unclear();
            case Heard.Answered(var answer) -> new HandOver.Refused(why(answer));
            case Heard.NotReached() -> new HandOver.NotNow(null);
            case Heard.Lost() -> new HandOver.Unclear();
        };
    }

    private HandOver notNow(@Nullable Duration pause) {
        throttle.rest(pause);
        return new HandOver.NotNow(pause);
    }

    /// Its words may be those of the message, so that only the number is logged.
    private static DeliveryFailure why(BotAnswer answer) {
        if (answer.isOfChat()) {
            return DeliveryFailure.BLOCKED;
        }
        LOG.warn("Telegram has not taken a message: {}", answer.fault());
        return answer.isOfBot() ? DeliveryFailure.NOT_AUTHORISED : DeliveryFailure.OTHER;
    }

    /// The number of the message in its chat.
    private static @Nullable ProviderReference reference(BotAnswer answer) {
        return answer.result() instanceof Map<?, ?> message
                ? Optional.ofNullable(message.get("message_id"))
                        .map(id -> new ProviderReference(id.toString()))
                        .orElse(null)
                : null;
    }

    private static String html(String text) {
        return fitting(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// What is left of a text that is too long ends with a sign that there was more.
    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - AND_SO_ON.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + AND_SO_ON;
    }
}
