package kz.localbusiness.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.Test;

/// Two attempts to book or move the same visit meet in an agenda that is not its home.
class AgendaAttemptsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
    private static final LocalDate DATE = LocalDate.parse("2026-03-02");
    private static final AgendaKey HERE = AgendaKey.of(new StaffId(new UUID(1, 1)), DATE);
    private static final AgendaKey HOME = AgendaKey.of(new StaffId(new UUID(1, 2)), DATE);

    private final Agenda agenda = Agenda.empty(new BusinessId(new UUID(2, 1)), HERE);

    @Test
    void oneAttemptDoesNotTakeTheClaimsOfTheOther() {
        var claimed = agenda.claimed(Stream.of(at(0))).claimed(Stream.of(at(60)));

        assertThat(claimed.claims()).containsExactly(at(0), at(60));
    }

    @Test
    void theAttemptThatLostGivesUpOnlyItsOwnOfTwoEqualClaims() {
        var claimed = agenda.claimed(Stream.of(at(0))).claimed(Stream.of(at(0)));

        assertThat(claimed.released(Stream.of(at(0))).claims()).containsExactly(at(0));
    }

    private static Claim at(int minutes) {
        var start = NOON.plus(Duration.ofMinutes(minutes));
        var time = new TimeSlot(start, start.plus(Duration.ofMinutes(30)));
        var offering = new OfferingId(new UUID(4, 1));
        return new Claim(
                new AppointmentId(new UUID(3, 1)),
                HOME,
                offering,
                time,
                null,
                NOON.plusSeconds(30));
    }
}
