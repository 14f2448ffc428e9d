package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.BOLAT;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.ROOM;
import static kz.localbusiness.domain.booking.Salon.agenda;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.haircut;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.in;
import static kz.localbusiness.domain.booking.Salon.key;
import static kz.localbusiness.domain.booking.Salon.member;
import static kz.localbusiness.domain.booking.Salon.policy;
import static kz.localbusiness.domain.booking.Salon.service;
import static kz.localbusiness.domain.booking.Salon.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Yoga for two, in one room.
@DisplayName("A group")
class GroupTest {

    private static final Offering YOGA = service(1, in(2, ROOM));
    private static final List<Segment> AT_TEN = Question.about(YOGA).planned("10:00");
    private static final Agenda ONE = agenda(key(MONDAY), visit(1, AT_TEN));
    private static final Agenda FULL = agenda(key(MONDAY), visit(1, AT_TEN), visit(2, AT_TEN));
    private static final Agenda ITS_ROOM = agenda(AgendaKey.of(ROOM, MONDAY), visit(1, AT_TEN));

    @Test
    void hasASeatUntilItIsFull() {
        assertThat(Question.about(YOGA).amid(ONE, ITS_ROOM).starts()).contains("10:00");
        assertThat(Question.about(YOGA).amid(FULL, ITS_ROOM).starts()).doesNotContain("10:00");
        assertThat(Question.about(YOGA).amid(FULL, ITS_ROOM).obstacles("10:00"))
                .containsExactly(new Obstacle.SessionFull(2));
        assertThat(Question.about(YOGA).amid(FULL, ITS_ROOM).by(id(2)).starts()).contains("10:00");
    }

    @Test
    void isInTheWayOfEverythingElse() {
        assertThat(Question.about(haircut()).amid(ONE).starts()).doesNotContain("10:00");
        assertThat(Question.about(service(2, in(2))).amid(ONE).starts()).doesNotContain("10:00");
        assertThat(Question.about(YOGA).amid(ONE, ITS_ROOM).obstacles("10:30"))
                .contains(new Obstacle.Taken(new TimeSlot(at("10:00"), at("11:00"))));
    }

    @Test
    void keepsTheTimeAndTheRoomThatItWasOpenedWith() {
        var buffers = new Buffers(Duration.ofMinutes(15), Duration.ofMinutes(15));
        var needs = YOGA.delivery().needs();
        var later = new Delivery(buffers, 2, Performers.EVERYBODY, needs, List.of());

        var segments = Question.about(service(1, later)).amid(ONE, ITS_ROOM).planned("10:00");

        assertThat(segments.getFirst().occupied()).isEqualTo(AT_TEN.getFirst().occupied());
        assertThat(segments.getFirst().resources()).containsExactly(ROOM);
    }

    @Test
    void isOneVisitOfTheDayHoweverManyCome() {
        var salon =
                Question.salon("09:00", "18:00")
                        .bookableBy(policy(new BookingLimits(BookingLimits.UNLIMITED, 2), true));
        var once =
                Question.salon("09:00", "18:00")
                        .bookableBy(policy(new BookingLimits(BookingLimits.UNLIMITED, 1), true));

        assertThat(Question.about(YOGA).in(salon).amid(FULL, ITS_ROOM).starts()).contains("12:00");
        assertThat(Question.about(YOGA).in(once).amid(ONE, ITS_ROOM).starts())
                .containsExactly("10:00");
    }

    @Test
    void thatMeetsAnywayComesBeforeANewOne() {
        var people = List.of(member(BOLAT), member(AIGERIM));
        var question = Question.about(people, service(1, in(2)));
        var meeting =
                agenda(key(MONDAY), visit(1, Question.about(service(1, in(2))).planned("10:00")));

        assertThat(question.amid(meeting).planned("10:00").getFirst().staff()).isEqualTo(AIGERIM);
        assertThat(question.amid(meeting).planned("12:00").getFirst().staff()).isEqualTo(BOLAT);
    }
}
