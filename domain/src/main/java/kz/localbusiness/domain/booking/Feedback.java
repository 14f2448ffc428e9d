package kz.localbusiness.domain.booking;

import java.time.Instant;
import kz.localbusiness.domain.shared.Texts;

/// What a client said after the visit.
public record Feedback(int stars, String words, Instant at) {

    public static final int MAX_STARS = 5;
    public static final int MAX_WORDS = 1000;

    public Feedback {
        if (stars < 1 || stars > MAX_STARS) {
            throw new IllegalArgumentException("stars are 1 to 5: " + stars);
        }
        words = Texts.optional("words", words, MAX_WORDS);
    }

    /// The stars, without a word.
    Feedback erased() {
        return new Feedback(stars, "", at);
    }
}
