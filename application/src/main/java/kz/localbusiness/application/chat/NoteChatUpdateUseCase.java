package kz.localbusiness.application.chat;

import java.time.Clock;
import java.time.Duration;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.chat.out.ChatUpdates;

/// Afterwards and not before: should it break off in between, it is done again, which changes
/// nothing, instead of never.
@UseCase(Audience.EVERYONE)
class NoteChatUpdateUseCase implements NoteChatUpdate {

    /// The messenger forgets what it could not tell within a day.
    private static final Duration TOLD_AGAIN = Duration.ofDays(2);

    private final ChatUpdates updates;
    private final BotSecret secret;
    private final Clock clock;

    NoteChatUpdateUseCase(ChatUpdates updates, BotSecret secret, Clock clock) {
        this.updates = updates;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    public void note(FindChat.Update update) {
        secret.require(update.secret());
        updates.take(update.id(), clock.instant(), TOLD_AGAIN);
    }
}
