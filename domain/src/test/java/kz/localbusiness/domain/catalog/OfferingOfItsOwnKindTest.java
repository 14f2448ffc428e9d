package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.Test;

/// A haircut with a category, terms and rules of its own.
class OfferingOfItsOwnKindTest {

    private static final Money PRICE = Money.tenge(5_000);
    private static final StaffId AIGERIM = new StaffId(new UUID(0, 3));
    private static final StaffId DANA = new StaffId(new UUID(0, 4));
    private static final StaffId MADI = new StaffId(new UUID(0, 5));
    private static final PolicyOverrides AT_ONCE =
            new PolicyOverrides(
                    null, null, 7, null, null, null, null, null, Approval.INSTANT, null);

    @Test
    void takesAndCostsWhatItsPerformerAsks() {
        var haircut = haircut();

        assertThat(haircut.durationBy(AIGERIM)).isEqualTo(Duration.ofMinutes(45));
        assertThat(haircut.priceBy(AIGERIM)).isEqualTo(PRICE);
        assertThat(haircut.durationBy(DANA)).isEqualTo(Duration.ofHours(1));
        assertThat(haircut.priceBy(DANA)).isEqualTo(Money.ZERO);
        assertThat(haircut.durationBy(MADI)).isEqualTo(Duration.ofHours(1));
        assertThat(haircut.priceBy(MADI)).isEqualTo(PRICE);
    }

    @Test
    void replacesTheRulesThatItNamesAndNoOthers() {
        var policy = BookingPolicy.STANDARD.with(haircut().overrides());

        assertThat(policy.approval()).isEqualTo(Approval.INSTANT);
        assertThat(policy.window().horizonDays()).isEqualTo(7);
        assertThat(policy.window().step()).isEqualTo(BookingPolicy.STANDARD.window().step());
        assertThat(policy.changes()).isEqualTo(BookingPolicy.STANDARD.changes());
        assertThat(policy.limits()).isEqualTo(BookingPolicy.STANDARD.limits());
        assertThat(BookingPolicy.STANDARD.with(PolicyOverrides.NONE))
                .isEqualTo(BookingPolicy.STANDARD);
    }

    @Test
    void staysWhatItWasWhenItIsArchived() {
        var haircut = haircut();

        var archived = haircut.archive();

        assertThat(archived.archived()).isTrue();
        assertThat(archived)
                .usingRecursiveComparison()
                .ignoringFields("archived")
                .isEqualTo(haircut);
    }

    @Test
    void isRenderedAsBeforeWhenItIsDescribedAnew() {
        var haircut = haircut().archive();

        var said = haircut.described("Cut", "Long", Duration.ofHours(2), Money.ZERO);

        assertThat(said.name()).isEqualTo("Cut");
        assertThat(said.description()).isEqualTo("Long");
        assertThat(said.duration()).isEqualTo(Duration.ofHours(2));
        assertThat(said.price()).isEqualTo(Money.ZERO);
        assertThat(said.archived()).isFalse();
        assertThat(said)
                .usingRecursiveComparison()
                .ignoringFields("name", "description", "duration", "price", "archived")
                .isEqualTo(haircut);
    }

    private static Offering haircut() {
        var terms =
                Map.of(
                        AIGERIM, new StaffTerms(Duration.ofMinutes(45), null),
                        DANA, new StaffTerms(null, Money.ZERO));
        var performers = new Performers(true, terms);
        return new Offering(
                new BusinessId(new UUID(0, 1)),
                new OfferingId(new UUID(0, 2)),
                "Haircut",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "Hair",
                Duration.ofHours(1),
                PRICE,
                new Delivery(Buffers.NONE, 1, performers, List.of(), List.of()),
                AT_ONCE,
                false,
                3);
    }
}
