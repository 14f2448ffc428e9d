package kz.localbusiness.application.chat;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.shared.BusinessId;

/// Which businesses a chat has to do with about which the messenger tells something.
@FunctionalInterface
public interface FindChat {

    /// @return empty when the same was told before
    /// @throws kz.localbusiness.application.NotAllowed when it is not the messenger that tells it
    Optional<Found> find(Update update);

    /// @param secret that the messenger has told, see [BotSecret]
    /// @param id the messenger's number of what it tells, the same when it tells it again
    record Update(String secret, long id, long chat) {}

    /// @param linked who writes there
    /// @param invited who may write there once the messenger says which number it is
    record Found(List<BusinessId> linked, List<BusinessId> invited) {

        public Found {
            linked = List.copyOf(linked);
            invited = List.copyOf(invited);
        }
    }
}
