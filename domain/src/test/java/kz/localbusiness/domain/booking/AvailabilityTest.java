package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.BOLAT;
import static kz.localbusiness.domain.booking.Salon.DANA;
import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.agenda;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.buffered;
import static kz.localbusiness.domain.booking.Salon.emptyAgenda;
import static kz.localbusiness.domain.booking.Salon.haircut;
import static kz.localbusiness.domain.booking.Salon.heldAt;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.key;
import static kz.localbusiness.domain.booking.Salon.member;
import static kz.localbusiness.domain.booking.Salon.policy;
import static kz.localbusiness.domain.booking.Salon.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Availability")
class AvailabilityTest {

    private static final Obstacle FROM_TEN_TO_ELEVEN =
            new Obstacle.Taken(new TimeSlot(at("10:00"), at("11:00")));

    @Test
    void offersEveryStepOfTheHoursThatTheServiceFitsIn() {
        assertThat(Question.about(haircut()).starts())
                .containsExactly(
                        "09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00",
                        "17:00");
    }

    @Test
    void offersNothingThatSomebodyHasOrHolds() {
        var agenda = booked(hourAt(1, "10:00")).holding(heldAt(2, "12:00", "08:10"));

        assertThat(Question.about(haircut()).amid(agenda).starts())
                .doesNotContain("10:00", "12:00")
                .contains("09:00", "11:00", "13:00");
        assertThat(Question.about(haircut()).amid(agenda).at(at("08:10")).starts())
                .contains("12:00");
    }

    @Test
    void offersTheTimeOfAVisitToThatVisit() {
        var question = Question.about(haircut()).amid(booked(hourAt(1, "10:00")));

        assertThat(question.by(id(1)).starts()).contains("10:00");
        assertThat(question.by(id(2)).starts()).doesNotContain("10:00");
        assertThat(question.obstacles("10:00")).containsExactly(FROM_TEN_TO_ELEVEN);
        assertThat(((NotPossible) question.plan("10:00")).isTaken()).isTrue();
        assertThat(((NotPossible) question.plan("08:00")).isTaken()).isFalse();
    }

    @Test
    void offersNothingThatTheBusinessKeeps() {
        var time = new TimeSlot(at("10:30"), at("10:40"));
        var block = new Block(new BlockId(new UUID(8, 1)), time, "Lunch");
        var blocked = ((BlockDecision.Blocked) emptyAgenda().block(block, EARLY)).agenda();
        var question = Question.about(haircut()).amid(blocked);

        assertThat(question.starts()).doesNotContain("10:00").contains("09:00", "11:00");
        assertThat(question.obstacles("10:00"))
                .containsExactly(new Obstacle.Blocked(time, "Lunch"));
    }

    @Test
    void keepsBuffersFreeOnEitherSide() {
        var question = Question.about(service(1, buffered(10, 20)));

        assertThat(question.starts()).doesNotContain("09:00", "17:00").contains("10:00", "16:00");
        assertThat(question.amid(booked(hourAt(1, "13:00"))).starts())
                .doesNotContain("12:00", "13:00", "14:00")
                .contains("11:00", "15:00");
        assertThat(question.planned("10:00").getFirst().occupied())
                .isEqualTo(new TimeSlot(at("09:50"), at("11:20")));
    }

    @Test
    void letsBuffersRunPastTheHoursWhereTheBusinessSaysSo() {
        var salon = Question.salon("09:00", "18:00").bookableBy(policy(BookingLimits.NONE, false));

        assertThat(Question.about(service(1, buffered(10, 20))).in(salon).starts())
                .contains("09:00", "17:00");
    }

    @Test
    void offersNothingBeforeTheNoticeAndNothingPast() {
        var question = Question.about(haircut());

        assertThat(question.at(at("10:00")).starts()).startsWith("10:00");
        assertThat(question.at(at("10:00").plusSeconds(1)).starts()).startsWith("11:00");
        assertThat(question.at(at("10:00").plusSeconds(1)).obstacles("10:00"))
                .containsExactly(new Obstacle.InThePast());
    }

    @Test
    void offersNothingBeyondTheHorizon() {
        var question = Question.about(haircut());
        var last = at(MONDAY.minusDays(60), "23:59");

        assertThat(question.at(last).starts()).hasSize(9);
        assertThat(question.at(last.minusSeconds(86_400)).starts()).isEmpty();
        assertThat(question.at(last.minusSeconds(86_400)).obstacles("10:00"))
                .containsExactly(new Obstacle.BeyondHorizon(MONDAY.minusDays(1)));
    }

    @Test
    void explainsWhatLiesOffTheStepsOrSeconds() {
        var offGrid = new Obstacle.OffGrid(Duration.ofHours(1));
        var start = at("10:00").plusSeconds(30);

        assertThat(Question.about(haircut()).obstacles("10:30")).containsExactly(offGrid);
        assertThat(Question.about(haircut()).availability(start).explain(start).getFirst())
                .isEqualTo(new Explanation(List.of(AIGERIM), List.of(offGrid)));
    }

    @Test
    void plansOverTheRulesButNeverOverAClaim() {
        var question = Question.about(haircut()).amid(booked(hourAt(1, "10:00")));

        assertThat(question.planOverridingRules("10:30")).isInstanceOf(NotPossible.class);
        assertThat(question.planOverridingRules("20:30"))
                .isInstanceOfSatisfying(
                        Planned.class,
                        plan -> {
                            assertThat(plan.waived())
                                    .singleElement()
                                    .isInstanceOf(Obstacle.OutsideHours.class);
                            assertThat(plan.segments().getFirst().slot().start())
                                    .isEqualTo(at("20:30"));
                        });
    }

    @Test
    void countsTheVisitsThatOnePersonTakesADay() {
        var salon =
                Question.salon("09:00", "18:00")
                        .bookableBy(policy(new BookingLimits(BookingLimits.UNLIMITED, 2), true));
        var two = agenda(key(MONDAY), hourAt(1, "10:00"), hourAt(2, "12:00"));
        var people = List.of(member(AIGERIM), member(BOLAT));

        assertThat(Question.about(haircut()).in(salon).amid(two).obstacles("15:00"))
                .containsExactly(new Obstacle.DayLimit(2));
        assertThat(Question.about(haircut()).in(salon).amid(two).starts()).isEmpty();
        assertThat(Question.about(people, haircut()).in(salon).amid(two).offers())
                .hasSize(9)
                .allMatch(offer -> offer.staff().equals(List.of(BOLAT)));
    }

    @Test
    void countsTheVisitsThatOneClientHasAhead() {
        var salon =
                Question.salon("09:00", "18:00")
                        .bookableBy(policy(new BookingLimits(1, BookingLimits.UNLIMITED), true));
        var claims = hourAt(1, "10:00").claimsOn(key(MONDAY));
        var allowance = Agenda.empty(Salon.BUSINESS, AgendaKey.of(DANA.phone())).claimed(claims);
        var question = Question.about(haircut()).in(salon).amid(allowance);
        var hold = heldAt(2, "15:00", "08:10");

        assertThat(question.by(id(2)).starts()).isEmpty();
        assertThat(question.by(id(2)).obstacles("15:00"))
                .containsExactly(new Obstacle.ClientLimit(1));
        assertThat(question.by(id(2)).availability(at("15:00")).plan(hold))
                .isEqualTo(
                        new NotPossible(
                                List.of(
                                        new Explanation(
                                                List.of(AIGERIM),
                                                List.of(new Obstacle.ClientLimit(1))))));
        assertThat(question.by(id(1)).starts()).hasSize(9);
        assertThat(question.starts()).hasSize(9);
        assertThat(question.by(id(2)).at(at("11:00")).starts()).hasSize(7);
        assertThat(question.availability(at("15:00")).plan(hold))
                .isEqualTo(new Planned(hold.segments(), List.of()));
    }

    @Test
    void refusesAnAgendaThatIsFull() {
        var claim = hourAt(1, "23:00").claimsOn(key(MONDAY)).findFirst().orElseThrow();
        var full = emptyAgenda().claimed(Stream.generate(() -> claim).limit(Agenda.MOST));

        assertThat(Question.about(haircut()).amid(full).starts()).isEmpty();
        assertThat(Question.about(haircut()).amid(full).obstacles("10:00"))
                .containsExactly(new Obstacle.AgendaFull());
    }
}
