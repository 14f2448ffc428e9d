package kz.localbusiness.web.limit;

import java.time.Duration;

/// Leaves a call that came too soon after too many others.
public final class TooManyCalls extends RuntimeException {

    private final Duration pause;

    TooManyCalls(Duration pause) {
        super("too many calls", null, false, false);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
