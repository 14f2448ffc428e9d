package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.agenda;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.haircut;
import static kz.localbusiness.domain.booking.Salon.key;
import static kz.localbusiness.domain.booking.Salon.service;
import static kz.localbusiness.domain.booking.Salon.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.DayOff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pain-13")
@DisplayName("Hours")
class HoursTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Closure ON_TUESDAY =
            new Closure(TUESDAY, TUESDAY, "Repair", Instant.EPOCH);
    private static final Closure ON_MONDAY = new Closure(MONDAY, MONDAY, "Repair", Instant.EPOCH);
    private static final Obstacle OFF_GRID = new Obstacle.OffGrid(Duration.ofHours(1));

    @Test
    void goOnOverMidnightWhereTheyTouch() {
        var night = Question.about(haircut()).in(open("18:00-00:00", "00:00-03:00"));

        var segment = night.planned("23:00").getFirst();
        var late = Question.about(service(1, Salon.buffered(0, 30))).in(night.inquiry().business());

        assertThat(segment.dates()).containsExactly(MONDAY);
        assertThat(night.starts()).hasSize(6).startsWith("18:00").endsWith("23:00");
        assertThat(late.planned("23:00").getFirst().dates()).containsExactly(MONDAY, TUESDAY);
        assertThat(late.planned("23:00").getFirst().occupied().end())
                .isEqualTo(at(TUESDAY, "00:30"));
    }

    @Test
    void leaveNothingOverMidnightWhereVisitsOfTheNextDateAre() {
        var hours = open("18:00-00:00", "00:00-03:00");
        var late = Question.about(service(1, Salon.buffered(0, 30))).in(hours);
        var tomorrow = Salon.hourAt(1, at(TUESDAY, "00:00"));

        assertThat(late.amid(agenda(key(TUESDAY), tomorrow)).starts())
                .doesNotContain("23:00")
                .contains("22:00");
    }

    @Test
    void areClosedOverMidnightWhereTheNextDateIs() {
        var late = Question.about(service(1, Salon.buffered(0, 30)));
        var question = late.in(closed(open("18:00-00:00", "00:00-03:00"), ON_TUESDAY));

        assertThat(question.starts()).doesNotContain("23:00").contains("22:00");
        assertThat(question.obstacles("23:00")).containsExactly(closedBy(ON_TUESDAY));
    }

    @Test
    void sayOfAClosedDayWhatWouldBeInTheWayWereItOpen() {
        var question = Question.about(haircut()).in(closed(open("09:00-18:00"), ON_MONDAY));

        assertThat(question.obstacles("10:00")).containsExactly(closedBy(ON_MONDAY));
        assertThat(question.obstacles("10:30")).containsExactly(OFF_GRID, closedBy(ON_MONDAY));
        assertThat(question.obstacles("18:00"))
                .containsExactly(closedBy(ON_MONDAY), outside("09:00-18:00"));
    }

    @Test
    void sayWhichPauseIsInTheWayAndWhatLiesOutside() {
        var question =
                Question.about(haircut()).in(open("09:00-11:30", "12:00-12:15", "13:00-18:00"));
        var first = new Obstacle.OnBreak(new TimeSlot(at("11:30"), at("12:00")));
        var second = new Obstacle.OnBreak(new TimeSlot(at("12:15"), at("13:00")));

        assertThat(question.starts())
                .containsExactly("09:00", "10:00", "13:00", "14:00", "15:00", "16:00", "17:00");
        assertThat(question.obstacles("11:00")).containsExactly(first);
        assertThat(question.obstacles("11:45")).containsExactly(first, second);
        assertThat(question.obstacles("12:15")).containsExactly(second);
        assertThat(question.obstacles("08:30"))
                .containsExactly(outside("09:00-11:30", "12:00-12:15", "13:00-18:00"));
    }

    @Test
    void thatTouchAreWorkedThroughWithAGridOfTheirOwn() {
        var question = Question.about(haircut()).in(open("09:00-10:30", "10:30-13:00"));

        assertThat(question.starts()).containsExactly("09:00", "10:00", "10:30", "11:30");
        assertThat(question.planned("10:00").getFirst().staff()).isEqualTo(AIGERIM);
    }

    @Test
    void boundTheGapsThatCannotBeSold() {
        var question = Question.about(haircut()).in(open("09:00-12:20"));
        var booked = agenda(key(MONDAY), visit(1, question.planned("09:00")));

        assertThat(question.offers()).extracting(Offer::unsold).containsExactly(0, 0, 20);
        assertThat(question.amid(booked).offers()).extracting(Offer::unsold).containsExactly(0, 20);
    }

    private static Business open(String... stretches) {
        var hours = hours(stretches);
        var week =
                Arrays.stream(DayOfWeek.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> hours));
        return Question.salon("09:00", "18:00").openOn(new WeeklyHours(week));
    }

    private static Business closed(Business salon, Closure closure) {
        return salon.closedOn(new Closures(List.of(closure), HolidayRules.OPEN));
    }

    private static Obstacle closedBy(Closure closure) {
        return new Obstacle.NotWorking(new DayOff.ClosedBusiness(closure));
    }

    private static Obstacle outside(String... open) {
        var slots = hours(open).stream().flatMap(one -> one.on(MONDAY, Salon.ZONE).stream());
        return new Obstacle.OutsideHours(slots.toList());
    }

    private static List<OpeningHours> hours(String... stretches) {
        return Stream.of(stretches)
                .map(text ->
                        new OpeningHours(
                                LocalTime.parse(text.substring(0, 5)),
                                LocalTime.parse(text.substring(6))))
                .toList();
    }
}
