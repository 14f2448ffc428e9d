package kz.localbusiness.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.application.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLimitsTest {

    private static final String CAFE = "203.0.113.7";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T05:00:00Z"));
    private final AddressLimits limits = new AddressLimits(clock, 1);

    @Test
    void pausesOnceTheStockIsUsedUp() {
        use(Act.REGISTRATION, CAFE, 20);

        assertThat(limits.pause(Act.REGISTRATION, CAFE))
                .hasValueSatisfying(pause ->
                        assertThat(pause).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6)));
        assertThat(limits.pause(Act.REGISTRATION, "203.0.113.8")).isEmpty();
        assertThat(limits.pause(Act.BOOKING, CAFE)).isEmpty();
    }

    @Test
    void fillsUpAgainWithTime() {
        use(Act.REGISTRATION, CAFE, 20);

        clock.advance(Duration.ofMinutes(6));
        assertThat(limits.pause(Act.REGISTRATION, CAFE)).isEmpty();
        use(Act.REGISTRATION, CAFE, 1);
        assertThat(limits.pause(Act.REGISTRATION, CAFE)).isPresent();
    }

    @Test
    void letsFewerThanNineHundredBookingsThroughInANight() {
        var booked = 0;
        var dawn = clock.instant().plus(Duration.ofHours(12));
        while (clock.instant().isBefore(dawn)) {
            if (limits.pause(Act.BOOKING, CAFE).isEmpty()) {
                limits.count(Act.BOOKING, CAFE);
                booked++;
            }
            clock.advance(Duration.ofSeconds(10));
        }

        assertThat(booked).isBetween(800, 900);
    }

    @Test
    void tellsHowNearTheLimitIs() {
        assertThat(limits.pressure(Act.BOOKING, CAFE)).isZero();
        use(Act.BOOKING, CAFE, 60);
        assertThat(limits.pressure(Act.BOOKING, CAFE)).isEqualTo(0.5);
        use(Act.BOOKING, CAFE, 200);
        assertThat(limits.pressure(Act.BOOKING, CAFE)).isEqualTo(1);
    }

    @Test
    void raisesEveryLimitForADayOfRush() {
        var raised = new AddressLimits(clock, 10);
        for (int i = 0; i < 199; i++) {
            raised.count(Act.REGISTRATION, CAFE);
        }

        assertThat(raised.pause(Act.REGISTRATION, CAFE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002::/64",
        "2001:db8:1:2:ffff::1, 20010db800010002::/64",
        "fe80::1%eth0, fe80000000000000::/64",
        "evil.example, ?",
        "'', ?"
    })
    void takesAWholeNetworkForOneAddress(String remote, String network) {
        assertThat(NetworkAddress.of(remote)).isEqualTo(network);
    }

    private void use(Act act, String address, int times) {
        for (int i = 0; i < times; i++) {
            limits.count(act, address);
        }
    }
}
