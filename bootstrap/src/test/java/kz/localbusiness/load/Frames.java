package kz.localbusiness.load;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is pushed, message by message.
final class Frames implements WebSocket.Listener {

    private final Consumer<String> pushed;
    private StringBuilder message = new StringBuilder();

    Frames(Consumer<String> pushed) {
        this.pushed = pushed;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            pushed.accept(message.toString());
            message = new StringBuilder();
        }
        socket.request(1);
        return null;
    }
}
