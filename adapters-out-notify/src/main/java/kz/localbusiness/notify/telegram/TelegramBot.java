package kz.localbusiness.notify.telegram;

import java.net.URI;
import kz.localbusiness.application.chat.out.ChatBot;
import kz.localbusiness.domain.chat.ChatKey;
import org.jspecify.annotations.Nullable;

/// @param name null where there is none
record TelegramBot(@Nullable String name) implements ChatBot {

    @Override
    public boolean isThere() {
        return name != null;
    }

    @Override
    public URI door(ChatKey key) {
        if (name == null) {
            throw new IllegalStateException("this installation has no bot");
        }
        return URI.create("https://t.me/%s?start=%s".formatted(name, key.value()));
    }
}
