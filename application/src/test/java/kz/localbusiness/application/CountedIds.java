package kz.localbusiness.application;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Names things 1, 2, 3, so that a failing test reads the same every time.
public final class CountedIds implements Ids {

    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(0, last.incrementAndGet());
    }
}
