package kz.localbusiness.application.staff.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceId;
import org.junit.jupiter.api.Test;

/// What a store of rooms, chairs and devices keeps, refuses and hides.
public abstract class ResourcesContract extends BusinessBoundContract {

    protected abstract Resources resources();

    @Test
    void keepsAResource() {
        var room = saved(resource(here, "Массаж бөлмесі"));

        var found = here(() -> resources().find(room.id())).orElseThrow();

        assertThat(found)
                .isEqualTo(new Resource(here, room.id(), room.name(), false, found.version()));
        assertThat(here(() -> resources().find(new ResourceId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void listsWhatIsUsedByName() {
        saved(resource(here, "Лазер"));
        saved(resource(here, "Кресло"));
        saved(resource(here, "Архив").archive());
        saved(resource(elsewhere, "Бокс"));

        var all = here(() -> resources().all());

        assertThat(all).extracting(Resource::name).containsExactly("Кресло", "Лазер");
    }

    @Test
    void findsAnArchivedOne() {
        var archived = saved(resource(here, "Архив").archive());

        assertThat(here(() -> resources().find(archived.id())))
                .map(Resource::archived)
                .contains(true);
    }

    @Test
    void refusesAnOutdatedResource() {
        var id = saved(resource(here, "Лазер")).id();
        var read = here(() -> resources().find(id)).orElseThrow();
        saved(read.archive());

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(read.renamed("Фото")));

        assertThat(here(() -> resources().all())).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoNewOnes() {
        var room = saved(resource(here, "Лазер"));

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(room));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var room = saved(resource(here, "Лазер"));

        assertThat(elsewhere(() -> resources().find(room.id()))).isEmpty();
        assertThat(elsewhere(() -> resources().all())).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> resources().save(room)));
    }

    private Resource saved(Resource resource) {
        doAs(resource.business(), () -> resources().save(resource));
        return resource;
    }

    private static Resource resource(BusinessId business, String name) {
        return Resource.named(business, new ResourceId(UUID.randomUUID()), name);
    }
}
