package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.booking.Review;
import org.junit.jupiter.api.Test;

/// The feedback of a business in a list; the store starts empty.
public abstract class ReviewsContract extends BusinessBoundContract {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");

    protected abstract Reviews reviews();

    @Test
    void keepsEverythingThatWasSaid() {
        var review = review(1, 0, 4, "рақмет 👍", "Келіңіз!", true);

        note(review, 1);

        assertThat(here(() -> reviews().all("", 9))).containsExactly(review);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var all = List.of(plain(1, 3, true), plain(2, 2, false), plain(3, 1, true));
        all.reversed().forEach(one -> note(one, 1));

        assertThat(here(() -> reviews().all("", 2))).isEqualTo(all.subList(0, 2));
        assertThat(here(() -> reviews().all(all.get(1).place(), 9))).isEqualTo(all.subList(2, 3));
    }

    @Test
    void showsOthersOnlyWhatIsPublished() {
        var first = plain(1, 3, true);
        var last = plain(3, 1, true);
        List.of(first, plain(2, 2, false), last).forEach(one -> note(one, 1));

        assertThat(here(() -> reviews().published("", 9))).containsExactly(first, last);
        assertThat(here(() -> reviews().published(first.place(), 9))).containsExactly(last);
        assertThat(here(() -> reviews().published("", 1))).containsExactly(first);
    }

    @Test
    void ratesWhatIsPublished() {
        assertThat(here(() -> reviews().rating())).isEqualTo(Rating.NONE);
        note(review(1, 1, 5, "", "", true), 1);
        note(review(2, 2, 4, "", "", true), 1);
        note(review(3, 3, 1, "", "", false), 1);

        assertThat(here(() -> reviews().rating())).isEqualTo(new Rating(2, 9));
        note(review(2, 2, 4, "", "", false), 2);
        assertThat(here(() -> reviews().rating())).isEqualTo(new Rating(1, 5));
    }

    @Test
    void believesNoOlderNews() {
        var hidden = review(1, 1, 5, "", "", false);
        note(review(1, 1, 5, "good", "", true), 1);
        note(hidden, 3);

        note(review(1, 1, 5, "good", "", true), 2);
        note(review(1, 1, 5, "good", "", true), 3);

        assertThat(here(() -> reviews().all("", 9))).containsExactly(hidden);
        assertThat(here(() -> reviews().published("", 9))).isEmpty();
        assertThat(here(() -> reviews().rating())).isEqualTo(Rating.NONE);
    }

    @Test
    void keepsBusinessesApart() {
        note(plain(1, 1, true), 1);

        assertThat(elsewhere(() -> reviews().all("", 9))).isEmpty();
        assertThat(elsewhere(() -> reviews().published("", 9))).isEmpty();
        assertThat(elsewhere(() -> reviews().rating())).isEqualTo(Rating.NONE);
    }

    private void note(Review review, long version) {
        doHere(() -> reviews().note(review, version));
    }

    private static Review plain(int id, int hour, boolean published) {
        return review(id, hour, 5, "", "", published);
    }

    private static Review review(
            int id, int hour, int stars, String words, String answer, boolean published) {
        var at = NOON.plusSeconds(3600L * hour);
        var said = new Feedback(stars, words, at, answer, published);
        return new Review(new AppointmentId(new UUID(4, id)), "Dana S.", said);
    }
}
