package kz.localbusiness.kaspi.simulator.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Holds slow answers back, until the server stops at the latest.
final class Patience {

    private final CountDownLatch stopped = new CountDownLatch(1);

    /// @return whether it was cut short
    boolean hold(Duration time) {
        try {
            return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void end() {
        stopped.countDown();
    }
}
