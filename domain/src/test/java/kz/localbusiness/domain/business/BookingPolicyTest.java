package kz.localbusiness.domain.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingPolicyTest {

    private static final PolicyOverrides EVERY_RULE =
            new PolicyOverrides(
                    Duration.ofMinutes(5),
                    Duration.ofHours(2),
                    7,
                    Duration.ofHours(24),
                    Duration.ofHours(12),
                    0,
                    2,
                    4,
                    Approval.INSTANT,
                    null);

    @Test
    void keepsEveryRuleThatAServiceDoesNotReplace() {
        assertThat(BookingPolicy.STANDARD.with(PolicyOverrides.NONE))
                .isEqualTo(BookingPolicy.STANDARD);
    }

    @Test
    void replacesEveryRuleThatAServiceNames() {
        assertThat(BookingPolicy.STANDARD.with(EVERY_RULE))
                .isEqualTo(
                        new BookingPolicy(
                                new BookingWindow(Duration.ofMinutes(5), Duration.ofHours(2), 7),
                                new ChangeRules(Duration.ofHours(24), Duration.ofHours(12), 0),
                                new BookingLimits(2, 4),
                                Approval.INSTANT,
                                true,
                                HoldTimes.STANDARD));
    }

    @Test
    void replacesOneRuleAlone() {
        var overrides =
                new PolicyOverrides(null, null, null, null, null, null, 1, null, null, null);

        var policy = BookingPolicy.STANDARD.with(overrides);

        assertThat(policy.limits()).isEqualTo(new BookingLimits(1, BookingLimits.UNLIMITED));
        assertThat(policy.limits().limitsClients()).isTrue();
        assertThat(policy.window()).isEqualTo(BookingWindow.STANDARD);
        assertThat(BookingLimits.NONE.limitsClients()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT5M", "PT7M", "PT12H"})
    void takesStepsOfWholeMinutes(Duration step) {
        assertThat(new BookingWindow(step, Duration.ZERO, 0).step()).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, 0",
        "PT4M59S, PT0S, 0",
        "PT12H1M, PT0S, 0",
        "PT5M1S, PT0S, 0",
        "PT5M0.001S, PT0S, 0",
        "PT15M, PT-1S, 0",
        "PT15M, PT2160H1S, 0",
        "PT15M, PT0S, -1",
        "PT15M, PT0S, 367"
    })
    void boundsWhenAVisitMayStart(Duration step, Duration notice, int horizon) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BookingWindow(step, notice, horizon));
    }

    @ParameterizedTest
    @CsvSource({"PT-1S, PT0S, 1", "PT0S, PT720H1S, 1", "PT0S, PT0S, -1", "PT0S, PT0S, 21"})
    void boundsHowAVisitMayChange(Duration cancel, Duration move, int moves) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeRules(cancel, move, moves));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "1001, 1", "1, 1001"})
    void boundsHowMuchMayBeBooked(int perClient, int perPersonDay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BookingLimits(perClient, perPersonDay));
    }

    @ParameterizedTest
    @CsvSource({"PT59S, PT30M", "PT1H1S, PT30M", "PT10M, PT4M59S", "PT10M, PT24H1S"})
    void boundsHowLongATimeIsHeld(Duration form, Duration offer) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldTimes(form, offer));
    }

    @ParameterizedTest
    @CsvSource({"PT1M,,,", ",P91D,,", ",,367,", ",,,21"})
    void boundsWhatAServiceReplacesAsWhatItReplaces(
            @Nullable Duration step,
            @Nullable Duration notice,
            @Nullable Integer horizon,
            @Nullable Integer moves) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PolicyOverrides(
                                step, notice, horizon, null, null, moves, null, null, null, null));
    }
}
