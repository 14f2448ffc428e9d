package kz.localbusiness.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.application.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class CallLimitsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T03:00:00Z"));
    private final CallLimits limits = new CallLimits(new AddressLimits(clock, 1));

    @Test
    void countsEverySearchWhateverIsFoundUntilTheMinuteIsOver() throws Exception {
        for (int i = 0; i < 120; i++) {
            assertThat(calls("search")).isTrue();
        }

        assertThatExceptionOfType(TooManyCalls.class)
                .isThrownBy(() -> calls("search"))
                .satisfies(
                        refused -> assertThat(refused.pause()).isLessThan(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(1));
        assertThat(calls("search")).isTrue();
    }

    @Test
    void countsNothingThatIsOnlyRead() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            assertThat(calls("read")).isTrue();
        }
    }

    private boolean calls(String method) throws NoSuchMethodException {
        var handler = new HandlerMethod(new Pages(), method);
        var request = new MockHttpServletRequest("GET", "/");
        return limits.preHandle(request, new MockHttpServletResponse(), handler);
    }

    static final class Pages {

        @Limited(Act.DIRECTORY)
        public void search() {}

        public void read() {}
    }
}
