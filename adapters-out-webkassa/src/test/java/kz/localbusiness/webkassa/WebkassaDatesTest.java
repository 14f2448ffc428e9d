package kz.localbusiness.webkassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebkassaDatesTest {

    private final WebkassaDates dates = new WebkassaDates(ZoneId.of("Asia/Almaty"));

    @ParameterizedTest
    @CsvSource({
        "28.01.2026 08:49:41,",
        "28.01.2026 08:49:41, 28.01.2026 08:49:41 +05:00",
        "28.01.2026 08:49:41, 28.01.2026 03:49:41 +00:00",
        "28.01.2026 08:49:41, 28.01.2026 03:49:41",
        "2026-01-28 08:49:41,",
        "2026-01-28T08:49:41,",
        "2026-01-28T03:49:41Z,",
        "2026-01-28T08:49:41.000+0500,"
    })
    void readsEachForm(String local, @Nullable String withOffset) {
        assertThat(dates.read(local, withOffset)).isEqualTo(Instant.parse("2026-01-28T03:49:41Z"));
    }

    @Test
    void readsNothingElse() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> dates.read("yesterday", null));
    }
}
