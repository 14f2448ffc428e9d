package kz.localbusiness.notify.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import kz.localbusiness.application.notice.out.ChatMessages;
import org.jspecify.annotations.Nullable;

/// What is sent to the messenger.
final class BotRequests {

    private static final String HTML = "HTML";
    private static final int CALLS_AT_ONCE = 10;

    private BotRequests() {}

    /// @param text in HTML
    record Message(
            @JsonProperty("chat_id") long chat,
            @JsonProperty("text") String text,
            @JsonProperty("parse_mode") String form,
            @JsonProperty("link_preview_options") Preview preview,
            @JsonProperty("reply_markup") @Nullable Keyboard keyboard) {

        /// Without previews: the messenger would open a client's own page for one.
        static Message of(long chat, String html, List<ChatMessages.Button> buttons) {
            return new Message(chat, html, HTML, new Preview(true), Keyboard.of(buttons));
        }
    }

    record Preview(@JsonProperty("is_disabled") boolean disabled) {}

    record Keyboard(@JsonProperty("inline_keyboard") List<List<Key>> rows) {

        /// One below the other, so that each is read whole.
        static @Nullable Keyboard of(List<ChatMessages.Button> buttons) {
            return buttons.isEmpty()
                    ? null
                    : new Keyboard(buttons.stream().map(Key::of).map(List::of).toList());
        }
    }

    record Key(@JsonProperty("text") String text, @JsonProperty("url") URI target) {

        static Key of(ChatMessages.Button button) {
            return new Key(button.text(), button.target());
        }
    }

    /// @param secret told with each update
    record Webhook(
            @JsonProperty("url") URI url,
            @JsonProperty("secret_token") String secret,
            @JsonProperty("allowed_updates") List<String> updates,
            @JsonProperty("max_connections") int atOnce) {

        /// What is said to the bot, and whether it may still write.
        static Webhook at(URI url, String secret) {
            return new Webhook(url, secret, List.of("message", "my_chat_member"), CALLS_AT_ONCE);
        }
    }
}
