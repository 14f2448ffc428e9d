package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.BOLAT;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.agenda;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.haircut;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.key;
import static kz.localbusiness.domain.booking.Salon.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.staff.StaffMember;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pain-4")
@DisplayName("Who comes first")
class RankingTest {

    private static final List<StaffMember> BOTH = List.of(member(AIGERIM), member(BOLAT));

    @Test
    void isTheFavouriteThenWhoHasLessToDoThenWhoWaitsLongest() {
        var question = Question.about(BOTH, haircut());
        var busy = question.amid(booked(hourAt(1, "15:00")));
        var turned = question.afterTurns(Map.of(AIGERIM, at("07:00"), BOLAT, at("06:00")));
        var favourite = new Preference(AIGERIM, null);

        assertThat(first(question)).isEqualTo(AIGERIM);
        assertThat(first(busy)).isEqualTo(BOLAT);
        assertThat(first(turned)).isEqualTo(BOLAT);
        assertThat(first(question.afterTurns(Map.of(AIGERIM, at("07:00"))))).isEqualTo(BOLAT);
        assertThat(first(busy.liking(favourite))).isEqualTo(AIGERIM);
        assertThat(first(turned.liking(favourite))).isEqualTo(AIGERIM);
    }

    @Test
    void isTheStartThatLeavesNoUnsellableGaps() {
        var between = agenda(key(MONDAY), hourAt(1, at("11:15")), hourAt(2, at("13:20")));
        var offers = Question.about(haircut()).amid(between).offers();

        assertThat(offers)
                .extracting(offer -> offer.start() + " " + offer.unsold())
                .contains(
                        at("09:00") + " 0",
                        at("10:00") + " 15",
                        at("15:00") + " 0",
                        at("17:00") + " 0");
        assertThat(offers).allMatch(offer -> offer.penalty() == offer.unsold() + 10);
    }

    @Test
    void isTheStartNearTheTimeThatOneWouldLike() {
        var near = new Preference(null, LocalTime.of(12, 0));
        var day = new DayOffers(MONDAY, Question.about(haircut()).liking(near).offers());

        assertThat(day.ranked())
                .extracting(Offer::start)
                .startsWith(at("12:00"), at("11:00"), at("13:00"), at("10:00"));
        assertThat(day.ranked().get(1).penalty()).isEqualTo(15);
    }

    @Test
    void isTheStartWithTheFavourite() {
        var favourite = new Preference(AIGERIM, null);
        var offers =
                Question.about(BOTH, haircut())
                        .liking(favourite)
                        .amid(booked(hourAt(1, "10:00")))
                        .offers();

        assertThat(offers.get(0).penalty()).isEqualTo(5);
        assertThat(offers.get(1).penalty()).isEqualTo(30);
        assertThat(offers.get(1).staff()).containsExactly(BOLAT);
    }

    private static Object first(Question question) {
        return question.planned("10:00").getFirst().staff();
    }
}
