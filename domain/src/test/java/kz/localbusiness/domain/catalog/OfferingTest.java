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

    @Test
    void lastsFiveMinutesToTwelveHoursInStepsOfFive() {
        assertThat(Offering.isPossible(Duration.ofMinutes(5))).isTrue();
        assertThat(Offering.isPossible(Duration.ofHours(12))).isTrue();
        assertThat(Offering.isPossible(Duration.ofMinutes(4))).isFalse();
        assertThat(Offering.isPossible(Duration.ofMinutes(7))).isFalse();
        assertThat(Offering.isPossible(Duration.ofHours(12).plusMinutes(5))).isFalse();
        assertThat(Offering.isPossible(Duration.ofMinutes(-5))).isFalse();
    }

    @Test
    void costsNoMoreThanTheDearest() {
        assertThat(costing(Offering.DEAREST).price()).isEqualTo(Offering.DEAREST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> costing(new Money(Offering.DEAREST.tiyn() + 1)));
    }

    @Test
    void staysWhatItWasWhenItIsArchived() {
        var haircut = costing(Money.tenge(5_000));

        var archived = haircut.archive();

        assertThat(archived.archived()).isTrue();
        assertThat(archived.id()).isEqualTo(haircut.id());
        assertThat(archived.name()).isEqualTo("Haircut");
    }

    private static Offering costing(Money price) {
        return new Offering(
                new BusinessId(new UUID(0, 1)),
                new OfferingId(new UUID(0, 2)),
                "Haircut",
                "",
                "",
                Duration.ofHours(1),
                price,
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                0);
    }
}
