package kz.localbusiness.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.domain.booking.EventId;
import org.junit.jupiter.api.Test;

class HeardEventsTest {

    private final HeardEvents heard = new HeardEvents();

    @Test
    void hearsOfAnEventOnce() {
        assertThat(heard.isNew(event(1))).isTrue();
        assertThat(heard.isNew(event(1))).isFalse();
        assertThat(heard.isNew(event(2))).isTrue();
    }

    @Test
    void forgetsTheOldestOnly() {
        IntStream.rangeClosed(0, HeardEvents.REMEMBERED).forEach(n -> heard.isNew(event(n)));

        assertThat(heard.isNew(event(1))).isFalse();
        assertThat(heard.isNew(event(0))).isTrue();
    }

    private static EventId event(int number) {
        return new EventId(new UUID(0, number));
    }
}
