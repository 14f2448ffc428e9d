package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

class OfferingTest {

    private static final Money PRICE = Money.tenge(5_000);

    @Test
    void lastsFiveMinutesToTwelveHoursInStepsOfFive() {
        assertThat(Offering.isPossible(Duration.ofMinutes(5))).isTrue();
        assertThat(Offering.isPossible(Duration.ofHours(12))).isTrue();
        assertThat(Offering.isPossible(Duration.ofMinutes(4))).isFalse();
        assertThat(Offering.isPossible(Duration.ofMinutes(7))).isFalse();
        assertThat(Offering.isPossible(Duration.ofMinutes(10).plusNanos(1))).isFalse();
        assertThat(Offering.isPossible(Duration.ofHours(12).plusMinutes(5))).isFalse();
        assertThat(Offering.isPossible(Duration.ofMinutes(-5))).isFalse();
    }

    @Test
    void refusesAnImpossibleDuration() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().described("Haircut", "", Duration.ZERO, PRICE));
    }

    @Test
    void costsNoMoreThanTheDearest() {
        assertThat(costing(Offering.DEAREST).price()).isEqualTo(Offering.DEAREST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> costing(new Money(Offering.DEAREST.tiyn() + 1)));
    }

    @Test
    void hasACategoryOfUpToSixtyCharacters() {
        assertThat(in(" Hair ").category()).isEqualTo("Hair");
        assertThat(in("H".repeat(60)).category()).hasSize(Offering.MAX_CATEGORY);
        assertThatIllegalArgumentException().isThrownBy(() -> in("H".repeat(61)));
    }

    private static Offering plain() {
        return costing(PRICE);
    }

    private static Offering costing(Money price) {
        return Offering.plain(
                new BusinessId(new UUID(0, 1)),
                new OfferingId(new UUID(0, 2)),
                "Haircut",
                Duration.ofHours(1),
                price);
    }

    private static Offering in(String category) {
        var plain = plain();
        return new Offering(
                plain.business(),
                plain.id(),
                plain.name(),
                "",
                plain.names(),
                plain.descriptions(),
                category,
                plain.duration(),
                PRICE,
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                0);
    }
}
