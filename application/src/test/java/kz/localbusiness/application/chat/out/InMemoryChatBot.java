package kz.localbusiness.application.chat.out;

import java.net.URI;
import kz.localbusiness.domain.chat.ChatKey;

/// Is there until a test sends it away.
public final class InMemoryChatBot implements ChatBot {

    private static final String DOOR = "https://t.me/lbp_test_bot?start=";

    private volatile boolean isThere = true;

    @Override
    public boolean isThere() {
        return isThere;
    }

    @Override
    public URI door(ChatKey key) {
        return URI.create(DOOR + key.value());
    }

    public void goAway() {
        isThere = false;
    }

    public void comeBack() {
        isThere = true;
    }

    /// What the messenger tells once somebody has pressed "Start" behind the door.
    public static ChatKey keyOf(URI door) {
        return new ChatKey(door.toString().substring(DOOR.length()));
    }
}
