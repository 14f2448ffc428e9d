package kz.localbusiness.web.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the messenger tells of a chat between one person and the bot. What is said in groups is
/// none of our business.
///
/// @param id the messenger's number of it, the same when it tells it again
/// @param language of the person's app, as far as it is one of ours
record BotUpdate(long id, long chat, Language language, Said said) {

    sealed interface Said {

        /// "Start" was pressed.
        ///
        /// @param key that came with it, empty for none
        record Start(String key) implements Said {}

        record Stop() implements Said {}

        /// The messenger vouches for it.
        ///
        /// @param number null for one that no client of ours can have
        record OwnNumber(@Nullable PhoneNumber number) implements Said {}

        /// The bot was blocked.
        record Block() implements Said {}

        /// Something that nobody reads.
        record Other() implements Said {}
    }

    /// Nothing for whatever else it is.
    static Optional<BotUpdate> read(byte[] json) {
        try {
            return new Reader(JsonMapper.shared().readTree(json)).update();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private record Reader(JsonNode told) {

        private static final Pattern START = Pattern.compile("/start(?:@\\w{1,32})?(?:\\s+(.*))?");
        private static final Pattern STOP_OF_BOT = Pattern.compile("/stop(?:@\\w{1,32})?");
        private static final Pattern AROUND = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");
        private static final Set<String> STOP = Set.of("стоп", "тоқта", "stop");
        private static final int LONGEST = 200;

        Optional<BotUpdate> update() {
            var id = told.path("update_id");
            if (!id.isIntegralNumber()) {
                return Optional.empty();
            }
            var message = told.path("message");
            return message.isObject()
                    ? of(id.asLong(0), message, said(message))
                    : membership(id.asLong(0), told.path("my_chat_member"));
        }

        private static Optional<BotUpdate> membership(long id, JsonNode member) {
            var standing = member.path("new_chat_member").path("status").asString("");
            return standing.equals("kicked") ? of(id, member, new Said.Block()) : Optional.empty();
        }

        private static Optional<BotUpdate> of(long id, JsonNode part, Said said) {
            var chat = part.path("chat");
            var isPrivate = chat.path("type").asString("").equals("private");
            return isPrivate && chat.path("id").isIntegralNumber()
                    ? Optional.of(
                            new BotUpdate(id, chat.path("id").asLong(0), language(part), said))
                    : Optional.empty();
        }

        /// `kk` or `en-US`.
        private static Language language(JsonNode part) {
            var code = part.path("from").path("language_code").asString("");
            return Locales.languageOf(code.split("-", 2)[0]).orElse(Language.RU);
        }

        private static Said said(JsonNode message) {
            var contact = message.path("contact");
            if (contact.isObject()) {
                return isOwn(message, contact) ? ownNumber(contact) : new Said.Other();
            }
            var text = message.path("text").asString("").strip();
            return text.length() > LONGEST ? new Said.Other() : said(text);
        }

        private static Said said(String text) {
            var start = START.matcher(text);
            if (start.matches()) {
                return new Said.Start(start.group(1) == null ? "" : start.group(1).strip());
            }
            var word = AROUND.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
            return STOP_OF_BOT.matcher(text).matches() || STOP.contains(word)
                    ? new Said.Stop()
                    : new Said.Other();
        }

        /// Anybody can send the card of somebody else.
        private static boolean isOwn(JsonNode message, JsonNode contact) {
            var sender = message.path("from").path("id");
            var whose = contact.path("user_id");
            return sender.isIntegralNumber()
                    && whose.isIntegralNumber()
                    && sender.asLong(0) == whose.asLong(0);
        }

        private static Said ownNumber(JsonNode contact) {
            var number = contact.path("phone_number").asString("");
            return new Said.OwnNumber(PhoneNumbers.mobile(number).orElse(null));
        }
    }
}
