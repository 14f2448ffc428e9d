package kz.localbusiness.web.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What the bot says at once: the messenger takes it as the answer to what it has told.
///
/// @param numberKey what stands on a key that tells one's number; null for no key
record BotReply(long chat, String text, @Nullable String numberKey) {

    static BotReply of(long chat, String text) {
        return new BotReply(chat, text, null);
    }

    byte[] json() {
        var call = new LinkedHashMap<String, Object>();
        call.put("method", "sendMessage");
        call.put("chat_id", chat);
        call.put("text", text);
        call.put("link_preview_options", Map.of("is_disabled", true));
        call.put("reply_markup", keyboard());
        return JsonMapper.shared().writeValueAsBytes(call);
    }

    /// A key that was there before goes.
    private Map<String, Object> keyboard() {
        if (numberKey == null) {
            return Map.of("remove_keyboard", true);
        }
        var key = Map.of("text", numberKey, "request_contact", true);
        return Map.of(
                "keyboard",
                List.of(List.of(key)),
                "resize_keyboard",
                true,
                "one_time_keyboard",
                true);
    }
}
