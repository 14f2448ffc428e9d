package kz.localbusiness.load;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntPredicate;

/// How much is asked; small enough to end on any machine.
///
/// @param past visits before today
/// @param requests for availability of each kind
/// @param clients that ask for it side by side, each as soon as it has been answered
/// @param rate of bookings per second, whatever the answers take
/// @param seconds for which there are bookings
/// @param seed of everything that is random
/// @param now what counts as today
record LoadPlan(
        int past, int requests, int clients, int rate, int seconds, long seed, Instant now) {

    static final int STAFF = 20;
    static final int DAYS = 60;

    LoadPlan {
        require("load.past", past, n -> n >= 0 && n <= 500_000);
        require("load.requests", requests, n -> n >= 1 && n <= 10_000);
        require("load.clients", clients, n -> n >= 1 && n <= 64);
        require("load.rate", rate, n -> n >= 1 && n <= 500);
        require("load.seconds", seconds, n -> n >= 1 && n <= 300);
    }

    static LoadPlan ofProperties(Instant now) {
        return new LoadPlan(
                Integer.getInteger("load.past", 100_000),
                Integer.getInteger("load.requests", 1_000),
                Integer.getInteger("load.clients", 1),
                Integer.getInteger("load.rate", 50),
                Integer.getInteger("load.seconds", 30),
                Long.getLong("load.seed", 20_261_122L),
                now);
    }

    LoadPlan withoutPast() {
        return new LoadPlan(0, requests, clients, rate, seconds, seed, now);
    }

    int bookings() {
        return rate * seconds;
    }

    Duration between() {
        return Duration.ofSeconds(1).dividedBy(rate);
    }

    private static void require(String name, int value, IntPredicate isPossible) {
        if (!isPossible.test(value)) {
            throw new IllegalArgumentException("%s is out of bounds: %d".formatted(name, value));
        }
    }
}
