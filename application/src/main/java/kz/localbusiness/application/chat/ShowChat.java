package kz.localbusiness.application.chat;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;

/// Who writes to a chat, for whoever writes there themselves.
@FunctionalInterface
public interface ShowChat {

    /// @return empty when the business does not
    /// @throws kz.localbusiness.application.NotAllowed when it is not the messenger that asks
    Optional<Writer> show(Query query);

    /// @param secret that the messenger has told, see [BotSecret]
    record Query(BusinessId business, String secret, long chat) implements ForBusiness {}

    /// @param language in which it writes
    record Writer(Business business, Language language) {}
}
