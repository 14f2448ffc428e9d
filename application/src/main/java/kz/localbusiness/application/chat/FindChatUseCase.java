package kz.localbusiness.application.chat;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.application.chat.out.ChatUpdates;

@UseCase(Audience.EVERYONE)
class FindChatUseCase implements FindChat {

    /// One person is a client of so many at most.
    private static final int MOST = 100;

    private final ChatPlaces places;
    private final ChatUpdates updates;
    private final BotSecret secret;

    FindChatUseCase(ChatPlaces places, ChatUpdates updates, BotSecret secret) {
        this.places = places;
        this.updates = updates;
        this.secret = secret;
    }

    @Override
    public Optional<Found> find(Update update) {
        secret.require(update.secret());
        return updates.isTaken(update.id()) ? Optional.empty() : Optional.of(found(update.chat()));
    }

    private Found found(long chat) {
        return new Found(places.linked(chat, MOST), places.invited(chat, MOST));
    }
}
