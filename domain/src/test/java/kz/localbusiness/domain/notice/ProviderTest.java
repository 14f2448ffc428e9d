package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderTest {

    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");
    private static final HandOver AWAY = new HandOver.NotNow(null);

    static List<HandOver> failures() {
        return List.of(
                AWAY,
                new HandOver.Unclear(),
                new HandOver.Refused(DeliveryFailure.BILLING),
                new HandOver.Refused(DeliveryFailure.NOT_AUTHORISED));
    }

    static List<HandOver> signsOfLife() {
        return List.of(
                new HandOver.Accepted(null, null),
                new HandOver.Refused(DeliveryFailure.BAD_ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isLeftAloneAfterFiveFailures(HandOver failure) {
        assertThat(after(4, failure).rests(NOW)).isFalse();

        var away = after(5, failure);

        assertThat(away.isAway()).isTrue();
        assertThat(away.restsUntil()).isEqualTo(NOW.plusSeconds(15));
    }

    @ParameterizedTest
    @MethodSource("signsOfLife")
    void isUpAgainOnceItAnswers(HandOver answer) {
        assertThat(after(5, AWAY).after(answer, NOW)).isEqualTo(Provider.UP);
    }

    @Test
    void isLeftAloneForLongerEachTime() {
        var provider = after(5, AWAY);
        var rests =
                Stream.iterate(provider, one -> one.after(AWAY, one.restsUntil()))
                        .skip(1)
                        .limit(6)
                        .toList();

        assertThat(rests.getFirst().restsUntil())
                .isEqualTo(provider.restsUntil().plus(Duration.ofSeconds(30)));
        assertThat(rests.getLast().restsUntil())
                .isEqualTo(rests.get(4).restsUntil().plus(Duration.ofMinutes(5)));
    }

    @Test
    void learnsNothingFromWhatWasUnderWay() {
        var away = after(5, AWAY);

        assertThat(away.after(AWAY, NOW.plusSeconds(14))).isEqualTo(away);
    }

    @Test
    void isNotAwayWhenItSaysWhenToComeBack() {
        var busy = after(9, new HandOver.NotNow(Duration.ofMinutes(1)));

        assertThat(busy).isEqualTo(Provider.UP);
    }

    private static Provider after(int times, HandOver answer) {
        var provider = Provider.UP;
        for (int i = 0; i < times; i++) {
            provider = provider.after(answer, NOW);
        }
        return provider;
    }
}
