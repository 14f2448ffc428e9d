package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;
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

    @Test
    void isBroughtBackAsItWas() {
        assertThat(in("Hair").archive().restored()).isEqualTo(in("Hair"));
        assertThat(in("Hair").archive().isOffered()).isFalse();
    }

    @Test
    void costsWhatThoseAskWhoRenderIt() {
        var aigerim = new StaffId(new UUID(0, 3));
        var dana = new StaffId(new UUID(0, 4));
        var cheaper = new StaffTerms(null, Money.tenge(1));
        var offering = plain().renderedBy(Performers.EVERYBODY.with(dana, cheaper));

        assertThat(offering.prices(List.of(aigerim, dana))).containsExactly(Money.tenge(1), PRICE);
        assertThat(offering.prices(List.of(aigerim))).containsExactly(PRICE);
        assertThat(offering.prices(List.of())).isEmpty();
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
