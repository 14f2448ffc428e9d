package kz.localbusiness.application.chat;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.chat.ChatDecision;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.shared.BusinessId;

/// A chat has come to the bot with the key of an invitation.
@FunctionalInterface
public interface LinkChat {

    /// @throws kz.localbusiness.application.NotAllowed when it is not the messenger that tells it
    ChatDecision link(Command command);

    /// @param secret that the messenger has told, see [BotSecret]
    record Command(String secret, ChatKey key, long chat) implements ForBusiness {

        @Override
        public BusinessId business() {
            return key.business();
        }
    }
}
