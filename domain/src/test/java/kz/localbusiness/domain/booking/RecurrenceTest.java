package kz.localbusiness.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("pain-16")
@DisplayName("A recurrence keeps the time of the wall clock (pain-16)")
class RecurrenceTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-22T10:00, 2026-03-29T10:00",
        "Europe/Berlin, 2026-10-18T10:00, 2026-10-25T10:00",
        "America/New_York, 2026-03-01T10:00, 2026-03-08T10:00",
        "Australia/Lord_Howe, 2026-09-27T10:00, 2026-10-04T10:00",
        "Asia/Almaty, 2024-02-24T10:00, 2024-03-02T10:00",
        "Asia/Atyrau, 2024-02-24T10:00, 2024-03-02T10:00",
        "Europe/Berlin, 2026-03-22T02:30, 2026-03-29T03:30",
        "Australia/Lord_Howe, 2026-09-27T02:15, 2026-10-04T02:45"
    })
    void overAChangeOfTheClock(ZoneId zone, LocalDateTime first, LocalDateTime second) {
        var starts = new Recurrence(1, 2).starts(first.atZone(zone).toInstant(), zone);

        assertThat(starts.stream().map(start -> LocalDateTime.ofInstant(start, zone)))
                .containsExactly(first, second);
    }

    @Test
    void everySoManyWeeks() {
        var zone = ZoneId.of("Europe/Berlin");
        var first = LocalDateTime.parse("2026-03-16T10:00");

        var starts = new Recurrence(2, 3).starts(first.atZone(zone).toInstant(), zone);

        assertThat(starts.stream().map(start -> LocalDateTime.ofInstant(start, zone)))
                .containsExactly(first, first.plusWeeks(2), first.plusWeeks(4));
    }

    @Test
    void theFirstIsTheVeryMomentEvenInAnHourThatRepeats() {
        var zone = ZoneId.of("Europe/Berlin");
        var second =
                LocalDateTime.parse("2026-10-25T02:30").atZone(zone).withLaterOffsetAtOverlap();

        assertThat(new Recurrence(1, 2).starts(second.toInstant(), zone))
                .startsWith(second.toInstant());
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "13, 2", "1, 1", "1, 27"})
    void withinBounds(int weeks, int times) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence(weeks, times));
        assertThat(Recurrence.isPossible(12, 26)).isTrue();
        assertThat(Recurrence.isPossible(1, 2)).isTrue();
    }
}
