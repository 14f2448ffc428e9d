package kz.localbusiness.web.limit;

import java.util.LinkedHashSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// So many at once; when one more comes, whoever has been here longest is sent away.
final class Crowd<P> {

    private final int most;
    private final Consumer<P> sendAway;
    private final LinkedHashSet<P> present = new LinkedHashSet<>();

    Crowd(int most, Consumer<P> sendAway) {
        this.most = most;
        this.sendAway = sendAway;
    }

    /// Whoever comes again has come last.
    void enter(P one) {
        var longest = longestAfter(one);
        if (longest != null) {
            sendAway.accept(longest);
        }
    }

    private synchronized @Nullable P longestAfter(P one) {
        present.remove(one);
        present.add(one);
        return present.size() > most ? present.removeFirst() : null;
    }

    synchronized void leave(P one) {
        present.remove(one);
    }
}
