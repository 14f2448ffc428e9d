package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId ATYRAU = ZoneId.of("Asia/Atyrau");

    @ParameterizedTest
    @CsvSource({
        "21:00, 09:00, 2026-03-02T20:59, 2026-03-02T20:59",
        "21:00, 09:00, 2026-03-02T21:00, 2026-03-03T09:00",
        "21:00, 09:00, 2026-03-03T03:00, 2026-03-03T09:00",
        "21:00, 09:00, 2026-03-03T09:00, 2026-03-03T09:00",
        "13:00, 14:00, 2026-03-03T13:30, 2026-03-03T14:00",
        "13:00, 14:00, 2026-03-03T14:00, 2026-03-03T14:00",
        "13:00, 14:00, 2026-03-03T12:59, 2026-03-03T12:59",
        "08:00, 08:00, 2026-03-03T08:00, 2026-03-03T08:00"
    })
    void endOnTheClockOfTheBusiness(
            LocalTime from, LocalTime until, LocalDateTime now, LocalDateTime then) {
        var quiet = new QuietHours(from, until);

        assertThat(quiet.after(at(now), ATYRAU)).isEqualTo(at(then));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(ATYRAU).toInstant();
    }
}
