package kz.localbusiness.application.catalog.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

/// What a store of services keeps, refuses and hides.
public abstract class OfferingsContract extends BusinessBoundContract {

    protected abstract Offerings offerings();

    @Test
    void keepsAnOffering() {
        var offering = saved(offering(here, "Стрижка"));

        var found = here(() -> offerings().find(offering.id())).orElseThrow();

        assertThat(found).isEqualTo(at(offering, found.version()));
        assertThat(here(() -> offerings().find(new OfferingId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void listsWhatIsOfferedByName() {
        saved(offering(here, "Маникюр"));
        saved(offering(here, "Барбер"));
        saved(offering(here, "Стрижка"));
        saved(offering(here, "Архив").archive());
        saved(offering(elsewhere, "Массаж"));

        var offered = here(() -> offerings().offered());

        assertThat(offered)
                .extracting(Offering::name)
                .containsExactly("Барбер", "Маникюр", "Стрижка");
    }

    @Test
    void findsAnArchivedOne() {
        var archived = saved(offering(here, "Архив").archive());

        assertThat(here(() -> offerings().find(archived.id())))
                .map(Offering::archived)
                .contains(true);
    }

    @Test
    void refusesAnOutdatedOffering() {
        var id = saved(offering(here, "Стрижка")).id();
        var read = here(() -> offerings().find(id)).orElseThrow();
        saved(read.archive());

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(read));

        assertThat(here(() -> offerings().offered())).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoNewOnes() {
        var offering = saved(offering(here, "Стрижка"));

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(offering));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var offering = saved(offering(here, "Стрижка"));

        assertThat(elsewhere(() -> offerings().find(offering.id()))).isEmpty();
        assertThat(elsewhere(() -> offerings().offered())).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> offerings().save(offering)));
    }

    private Offering saved(Offering offering) {
        doAs(offering.business(), () -> offerings().save(offering));
        return offering;
    }

    private static Offering offering(BusinessId business, String name) {
        var id = new OfferingId(UUID.randomUUID());
        var duration = Duration.ofMinutes(45);
        return new Offering(
                business,
                id,
                name,
                "ұзақ\nшаш",
                "",
                duration,
                Money.tenge(4500),
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                0);
    }

    private static Offering at(Offering one, long version) {
        return new Offering(
                one.business(),
                one.id(),
                one.name(),
                one.description(),
                one.category(),
                one.duration(),
                one.price(),
                one.delivery(),
                one.overrides(),
                one.archived(),
                version);
    }
}
