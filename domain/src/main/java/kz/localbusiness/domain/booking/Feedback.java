package kz.localbusiness.domain.booking;

import java.time.Instant;
import kz.localbusiness.domain.shared.Texts;

/// What a client said after the visit, and what the business made of it.
///
/// @param answer of the business, empty when there is none
/// @param published whether everybody may read it
public record Feedback(int stars, String words, Instant at, String answer, boolean published) {

    public static final int MAX_STARS = 5;
    public static final int MAX_WORDS = 1000;
    public static final int MAX_ANSWER = 500;

    public Feedback {
        if (stars < 1 || stars > MAX_STARS) {
            throw new IllegalArgumentException("stars are 1 to 5: " + stars);
        }
        words = Texts.optional("words", words, MAX_WORDS);
        answer = Texts.optional("answer", answer, MAX_ANSWER);
    }

    /// Just given: for the business alone.
    public Feedback(int stars, String words, Instant at) {
        this(stars, words, at, "", false);
    }

    Feedback answered(String words) {
        return new Feedback(stars, this.words, at, words, published);
    }

    Feedback published(boolean forEverybody) {
        return new Feedback(stars, words, at, answer, forEverybody);
    }

    /// The stars, without a word, and for nobody else.
    Feedback erased() {
        return new Feedback(stars, "", at);
    }
}
