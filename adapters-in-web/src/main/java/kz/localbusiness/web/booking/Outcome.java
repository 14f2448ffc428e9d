package kz.localbusiness.web.booking;

import java.util.List;
import kz.localbusiness.domain.booking.Obstacle;

/// What came of something that the client did.
///
/// @param key of the text that says it
record Outcome(boolean good, String key) {

    static Outcome good(String key) {
        return new Outcome(true, key);
    }

    static Outcome bad(String key) {
        return new Outcome(false, key);
    }

    /// Another time would not help who has as many visits ahead as the business allows.
    static Outcome notOffered(List<Obstacle> obstacles) {
        var hasEnough = obstacles.stream().anyMatch(Obstacle.ClientLimit.class::isInstance);
        return bad(hasEnough ? "booking.client-limit" : "booking.not-offered");
    }
}
