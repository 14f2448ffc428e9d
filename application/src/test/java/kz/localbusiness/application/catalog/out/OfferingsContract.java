package kz.localbusiness.application.catalog.out;

import static kz.localbusiness.application.catalog.out.OfferingFixture.inVersion;
import static kz.localbusiness.application.catalog.out.OfferingFixture.plain;
import static kz.localbusiness.application.catalog.out.OfferingFixture.unusual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import org.junit.jupiter.api.Test;

/// What a store of services keeps, refuses and hides.
public abstract class OfferingsContract extends BusinessBoundContract {

    protected abstract Offerings offerings();

    @Test
    void keepsAnOffering() {
        var offering = saved(plain(here, "Стрижка"));

        var found = here(() -> offerings().find(offering.id())).orElseThrow();

        assertThat(found).isEqualTo(inVersion(offering, found.version()));
        assertThat(here(() -> offerings().find(new OfferingId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void keepsAllThatIsUnusualAboutAnOffering() {
        var offering = saved(unusual(here));

        var found = here(() -> offerings().find(offering.id())).orElseThrow();

        assertThat(found).isEqualTo(inVersion(offering, found.version()));
        assertThat(here(() -> offerings().offered())).containsExactly(found);
    }

    @Test
    void forgetsWhatIsNotSaidAnyMore() {
        var id = saved(unusual(here)).id();
        var read = here(() -> offerings().find(id)).orElseThrow();
        var usual = Offering.plain(here, id, "Йога", read.duration(), read.price());

        saved(inVersion(usual, read.version()));

        assertThat(here(() -> offerings().find(id)))
                .map(found -> inVersion(found, 0))
                .contains(usual);
    }

    @Test
    void findsSeveralAtOnce() {
        var haircut = saved(plain(here, "Стрижка")).id();
        var archived = saved(plain(here, "Архив").archive()).id();
        var foreign = saved(plain(elsewhere, "Массаж")).id();
        saved(plain(here, "Маникюр"));
        var unknown = new OfferingId(UUID.randomUUID());
        var asked = List.of(archived, unknown, haircut, foreign, haircut);

        var found = here(() -> offerings().findAll(asked));

        assertThat(found).extracting(Offering::id).containsExactlyInAnyOrder(haircut, archived);
        assertThat(here(() -> offerings().findAll(List.of()))).isEmpty();
    }

    @Test
    void listsWhatIsOfferedByName() {
        saved(plain(here, "Маникюр"));
        saved(plain(here, "Барбер"));
        saved(plain(here, "Стрижка"));
        saved(plain(here, "Архив").archive());
        saved(plain(elsewhere, "Массаж"));

        var offered = here(() -> offerings().offered());

        assertThat(offered)
                .extracting(Offering::name)
                .containsExactly("Барбер", "Маникюр", "Стрижка");
    }

    @Test
    void findsAnArchivedOne() {
        var archived = saved(plain(here, "Архив").archive());

        assertThat(here(() -> offerings().find(archived.id())))
                .map(Offering::archived)
                .contains(true);
    }

    @Test
    void refusesAnOutdatedOffering() {
        var id = saved(plain(here, "Стрижка")).id();
        var read = here(() -> offerings().find(id)).orElseThrow();
        saved(read.archive());

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(read));

        assertThat(here(() -> offerings().offered())).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoNewOnes() {
        var offering = saved(plain(here, "Стрижка"));

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(offering));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var offering = saved(plain(here, "Стрижка"));

        assertThat(elsewhere(() -> offerings().find(offering.id()))).isEmpty();
        assertThat(elsewhere(() -> offerings().offered())).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> offerings().save(offering)));
    }

    private Offering saved(Offering offering) {
        doAs(offering.business(), () -> offerings().save(offering));
        return offering;
    }
}
