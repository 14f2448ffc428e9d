package kz.localbusiness.application.chat.out;

import java.time.Duration;
import java.time.Instant;

/// What the messenger has told, which it tells again until it hears that it was taken.
public interface ChatUpdates {

    boolean isTaken(long update);

    /// @param known at least so long
    void take(long update, Instant now, Duration known);
}
