package kz.localbusiness.web.telegram;

import java.util.Optional;
import kz.localbusiness.application.chat.FindChat;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// Does what is said to the bot once, and answers.
@Component
final class BotDesk {

    private final BotPorts ports;
    private final Translations texts;

    BotDesk(BotPorts ports, Translations texts) {
        this.ports = ports;
        this.texts = texts;
    }

    /// @param secret that the messenger has told
    /// @return empty when there is nothing to say
    Optional<BotReply> answer(String secret, BotUpdate update) {
        var told = new FindChat.Update(secret, update.id(), update.chat());
        return ports.find()
                .find(told)
                .flatMap(found -> {
                    var reply = new BotTalk(ports, texts, secret, update, found).reply();
                    ports.note().note(told);
                    return reply;
                });
    }
}
