package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.DANA;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    private static final Feedback SAID = new Feedback(5, "", at("12:00"));

    @ParameterizedTest
    @CsvSource({
        "Дана, Дана",
        "Дана Сериккызы, Дана С.",
        "'  Dana   Serik  Kyzy ', Dana S.",
        "'Dana \uD83D\uDE00x', 'Dana \uD83D\uDE00.'"
    })
    void namesItsAuthorByFirstNameAndInitial(String name, String author) {
        assertThat(review(name).author()).isEqualTo(author);
    }

    @Test
    void doesNotTellTheNameOfItsVisit() {
        var review = review("Dana");

        assertThat(review.place()).doesNotContain(review.appointment().value().toString());
    }

    @Test
    void isNobodysOnceItsClientIsForgotten() {
        var erased = hourAt(1, "10:00").praised(SAID).erased();

        assertThat(Review.of(erased).orElseThrow().author()).isEmpty();
        assertThat(Review.of(hourAt(1, "10:00"))).isEmpty();
    }

    @Test
    void averagesWhatIsPublished() {
        assertThat(Rating.NONE.average()).isZero();
        assertThat(Rating.NONE.and(5).and(4).average()).isEqualTo("4.5");
    }

    private static Review review(String name) {
        var it = hourAt(1, "10:00").praised(SAID);
        var client = new ClientDetails(name, DANA.phone(), null, "", DANA.language());
        return Review.of(
                        new Appointment(
                                it.id(),
                                it.home(),
                                it.segments(),
                                client,
                                it.counted(),
                                it.state(),
                                it.bookedAt(),
                                it.history(),
                                it.series(),
                                it.feedback(),
                                it.payments(),
                                Money.ZERO))
                .orElseThrow();
    }
}
