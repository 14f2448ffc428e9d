package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.BUSINESS;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void areTheWholeDayWhenNothingIsBooked() {
        assertThat(gaps(at("08:00"))).containsExactly(from("09:00", "18:00"));
    }

    @Test
    void leaveOutWhatIsSpokenFor() {
        assertThat(gaps(at("08:00"), booked(hourAt(1, "10:00"))))
                .containsExactly(from("09:00", "10:00"), from("11:00", "18:00"));
    }

    @Test
    void leaveOutWhatIsTooShort() {
        assertThat(gaps(at("08:00"), booked(hourAt(1, "09:20"))))
                .containsExactly(from("10:20", "18:00"));
        assertThat(gaps(at("17:31"))).isEmpty();
        assertThat(gaps(at("17:30"))).containsExactly(from("17:30", "18:00"));
    }

    @Test
    void beginWithTheNextMinute() {
        assertThat(gaps(at("12:00").plusSeconds(1))).containsExactly(from("12:01", "18:00"));
    }

    @Test
    void endWithTheDay() {
        assertThat(gaps(at("18:00"))).isEmpty();
        assertThat(gaps(at(MONDAY.plusDays(1), "10:00"))).isEmpty();
    }

    @Test
    void comeFromBlocksToo() {
        var lunch = new Block(new BlockId(new UUID(7, 7)), from("13:00", "14:00"), "Lunch");
        var empty = Salon.emptyAgenda();
        var agenda =
                new Agenda(
                        BUSINESS,
                        empty.key(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(lunch),
                        List.of(),
                        1);

        assertThat(gaps(at("08:00"), agenda))
                .containsExactly(from("09:00", "13:00"), from("14:00", "18:00"));
    }

    private static List<TimeSlot> gaps(Instant now, Agenda... agendas) {
        return Gaps.of(
                Salon.member(AIGERIM),
                Question.salon("09:00", "18:00"),
                Board.of(List.of(agendas)),
                MONDAY,
                now,
                HALF_AN_HOUR);
    }

    private static TimeSlot from(String start, String end) {
        return new TimeSlot(at(start), at(end));
    }
}
