package kz.localbusiness.domain.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.domain.business.ClosureDecision.ClosureSet;
import kz.localbusiness.domain.business.ClosureDecision.ClosuresFull;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class ClosuresTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    /// Today already in Atyrau, still yesterday in UTC.
    private static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");

    @Test
    void coverTheirFirstAndTheirLastDay() {
        var closures = closures(closed("2026-03-10", "2026-03-12"));

        assertThat(closures.on(LocalDate.parse("2026-03-09"))).isEmpty();
        assertThat(closures.on(LocalDate.parse("2026-03-10"))).isPresent();
        assertThat(closures.on(LocalDate.parse("2026-03-12"))).isPresent();
        assertThat(closures.on(LocalDate.parse("2026-03-13"))).isEmpty();
    }

    @Test
    void lastOneDayToAYear() {
        assertThat(Closure.isPossible(TODAY, TODAY)).isTrue();
        assertThat(Closure.isPossible(TODAY, TODAY.plusDays(365))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure(TODAY, TODAY.minusDays(1), "", NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure(TODAY, TODAY.plusDays(366), "", NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure(TODAY, TODAY, "a".repeat(121), NOW));
    }

    @Test
    void areSortedByTheirFirstDay() {
        var late = closed("2026-05-01", "2026-05-01");
        var early = closed("2026-04-01", "2026-04-30");

        assertThat(closures(late, early).dated()).containsExactly(early, late);
    }

    @Test
    void replaceAClosureOfTheSameDays() {
        var salon = salon(closures(closed("2026-03-10", "2026-03-12")));
        var again =
                new Closure(
                        LocalDate.parse("2026-03-10"),
                        LocalDate.parse("2026-03-12"),
                        "Жөндеу",
                        NOW);

        assertThat(salon.close(again)).isEqualTo(new ClosureSet(salon.closedOn(closures(again))));
    }

    @Test
    void forgetWhatEndedMoreThan31DaysAgoInTheBusinesssZone() {
        var forgotten = closed("2026-01-01", "2026-01-29");
        var kept = closed("2026-01-01", "2026-01-30");
        var salon = salon(closures(forgotten, kept));

        var next = closed("2026-04-01", "2026-04-01");

        assertThat(salon.firstKept(NOW)).isEqualTo(LocalDate.parse("2026-01-30"));
        assertThat(salon.close(next))
                .isEqualTo(new ClosureSet(salon.closedOn(closures(kept, next))));
    }

    @Test
    void areAtMostAHundred() {
        var hundred =
                IntStream.range(0, 100).mapToObj(TODAY::plusDays).map(this::closedOn).toList();
        var salon = salon(new Closures(hundred, HolidayRules.OPEN));

        assertThat(salon.close(closedOn(TODAY.plusDays(100)))).isEqualTo(new ClosuresFull(100));
        assertThat(salon.close(closedOn(TODAY))).isInstanceOf(ClosureSet.class);
    }

    @Test
    void forgetPassedDaysThatWereWorkedAnywayButNoKurbanAit() {
        var old = TODAY.minusYears(1);
        var kurbanAit = Map.of(2025, LocalDate.parse("2025-06-07"));
        var rules = new HolidayRules(true, kurbanAit, Set.of(old, TODAY));

        assertThat(new Closures(List.of(), rules).since(TODAY).holidays())
                .isEqualTo(new HolidayRules(true, kurbanAit, Set.of(TODAY)));
    }

    @Test
    void restOnHolidaysOnlyWhenToldAndUnlessWorkedAnyway() {
        var nauryz = LocalDate.parse("2026-03-23");

        assertThat(HolidayRules.OPEN.restOn(nauryz)).isEmpty();
        assertThat(new HolidayRules(true, Map.of(), Set.of()).restOn(nauryz))
                .contains(Holiday.NAURYZ);
        assertThat(new HolidayRules(true, Map.of(), Set.of(nauryz)).restOn(nauryz)).isEmpty();
    }

    @Test
    void refuseAKurbanAitOfAnotherYear() {
        var announced = Map.of(2027, LocalDate.parse("2026-05-27"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayRules(true, announced, Set.of()));
    }

    private Closure closedOn(LocalDate date) {
        return new Closure(date, date, "", NOW);
    }

    private static Closure closed(String from, String to) {
        return new Closure(LocalDate.parse(from), LocalDate.parse(to), "", NOW);
    }

    private static Closures closures(Closure... closures) {
        return new Closures(List.of(closures), HolidayRules.OPEN);
    }

    private static Business salon(Closures closures) {
        var profile = Profile.named("Salon", new EmailAddress("aigerim@example.kz"));
        return Business.registered(
                        new BusinessId(new UUID(0, 1)), new Slug("salon"), profile, Instant.EPOCH)
                .closedOn(closures);
    }
}
