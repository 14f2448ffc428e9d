package kz.localbusiness.application.chat.out;

import java.net.URI;
import kz.localbusiness.domain.chat.ChatKey;

/// The platform's bot in Telegram.
public interface ChatBot {

    boolean isThere();

    /// Opens a chat with it, to which whoever presses "Start" there comes with the key.
    ///
    /// @throws IllegalStateException where there is none
    URI door(ChatKey key);
}
