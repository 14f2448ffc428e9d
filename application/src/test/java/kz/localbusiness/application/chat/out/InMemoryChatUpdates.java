package kz.localbusiness.application.chat.out;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryChatUpdates implements ChatUpdates {

    private final Map<Long, Instant> taken = new ConcurrentHashMap<>();

    @Override
    public boolean isTaken(long update) {
        return taken.containsKey(update);
    }

    @Override
    public void take(long update, Instant now, Duration known) {
        taken.values().removeIf(until -> !until.isAfter(now));
        taken.put(update, now.plus(known));
    }
}
