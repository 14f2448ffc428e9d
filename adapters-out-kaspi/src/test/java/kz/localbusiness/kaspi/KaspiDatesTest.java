package kz.localbusiness.kaspi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaspiDatesTest {

    private final KaspiDates dates = new KaspiDates(ZoneId.of("Asia/Almaty"));

    @ParameterizedTest
    @CsvSource({
        "2025-10-22T17:10:50.717+05:00, 2025-10-22T12:10:50.717Z",
        "2025-10-22T17:10:50+05, 2025-10-22T12:10:50Z",
        "2025-10-22T17:10:50+0500, 2025-10-22T12:10:50Z",
        "2025-10-22T17:10:50Z, 2025-10-22T17:10:50Z",
        "2025-10-22T17:10:48.1566667, 2025-10-22T12:10:48.156666700Z",
        "2025-11-3T17:10:50, 2025-11-03T12:10:50Z",
        "2025-1-3T17:10:50+05:00, 2025-01-03T12:10:50Z",
        "2021-11-03T17:10:50, 2021-11-03T11:10:50Z"
    })
    void readsEveryFormThatHasBeenSeen(String text, Instant moment) {
        assertThat(dates.read(text)).isEqualTo(moment);
    }

    @Test
    void readsNothingElse() {
        assertThatThrownBy(() -> dates.read("22.10.2025 17:10"))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> dates.read("2025-13-01T17:10:50"))
                .isInstanceOf(DateTimeException.class);
    }
}
