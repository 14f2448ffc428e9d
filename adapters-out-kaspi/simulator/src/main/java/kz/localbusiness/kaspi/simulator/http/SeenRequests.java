package kz.localbusiness.kaspi.simulator.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last requests, the oldest first.
final class SeenRequests {

    private static final int MOST = 1000;

    private final Deque<Seen> seen = new ArrayDeque<>();

    synchronized void add(Seen request) {
        if (seen.size() == MOST) {
            seen.removeFirst();
        }
        seen.addLast(request);
    }

    synchronized List<Seen> all() {
        return List.copyOf(seen);
    }
}
