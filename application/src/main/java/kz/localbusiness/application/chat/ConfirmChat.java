package kz.localbusiness.application.chat;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.chat.ChatDecision;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// The messenger has told which number a chat's person has.
@FunctionalInterface
public interface ConfirmChat {

    /// @throws kz.localbusiness.application.NotAllowed when it is not the messenger that tells it
    ChatDecision confirm(Command command);

    /// @param secret that the messenger has told, see [BotSecret]
    /// @param number null for one that no client can have
    record Command(BusinessId business, String secret, long chat, @Nullable PhoneNumber number)
            implements ForBusiness {}
}
