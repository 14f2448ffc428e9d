package kz.localbusiness.application.chat;

/// What the messenger has told is done, so that it need not be done when it is told again.
@FunctionalInterface
public interface NoteChatUpdate {

    /// @throws kz.localbusiness.application.NotAllowed when it is not the messenger that tells it
    void note(FindChat.Update update);
}
