package kz.localbusiness.application.catalog.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.catalog.Arrangement;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;
import org.junit.jupiter.api.Test;

/// What a store of arrangements keeps, refuses and hides.
public abstract class ArrangementsContract extends BusinessBoundContract {

    private static final List<Category> HEADINGS =
            List.of(
                    new Category(
                            "Стрижки",
                            new OtherLanguages(
                                    Map.of(Language.KK, "Шаш қию", Language.EN, "Cuts"))),
                    Category.NONE,
                    Category.named("$.Ногти"));
    private static final List<OfferingId> ORDER =
            List.of(new OfferingId(new UUID(3, 2)), new OfferingId(new UUID(3, 1)));

    protected abstract Arrangements arrangements();

    @Test
    void hasNoWishesAtFirst() {
        assertThat(here(() -> arrangements().current())).isEqualTo(Arrangement.none(here));
    }

    @Test
    void keepsHeadingsAndOrder() {
        arrange();

        var found = here(() -> arrangements().current());

        assertThat(found.categories()).isEqualTo(HEADINGS);
        assertThat(found.order()).isEqualTo(ORDER);
    }

    @Test
    void refusesAnOutdatedArrangement() {
        arrange();
        var read = here(() -> arrangements().current());
        doHere(() -> arrangements().save(read.as(List.of(), ORDER)));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> arrangements().save(read)));

        assertThat(here(() -> arrangements().current()).categories()).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoFirstOnes() {
        arrange();

        assertThatExceptionOfType(StaleState.class).isThrownBy(this::arrange);
    }

    @Test
    void showsNothingToAnotherBusiness() {
        arrange();
        var read = here(() -> arrangements().current());

        assertThat(elsewhere(() -> arrangements().current()))
                .isEqualTo(Arrangement.none(elsewhere));
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> arrangements().save(read)));
    }

    private void arrange() {
        doHere(() -> arrangements().save(Arrangement.none(here).as(HEADINGS, ORDER)));
    }
}
