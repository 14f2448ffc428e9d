package kz.localbusiness.application.chat;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Whoever reads a chat wants nothing more there from the business, for whomever it was.
@FunctionalInterface
public interface UnlinkChat {

    /// @throws kz.localbusiness.application.NotAllowed when it is not the messenger that tells it
    void unlink(Command command);

    /// @param secret that the messenger has told, see [BotSecret]
    record Command(BusinessId business, String secret, long chat) implements ForBusiness {}
}
