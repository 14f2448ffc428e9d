package kz.localbusiness.application.catalog;

import static kz.localbusiness.application.catalog.out.OfferingFixture.AIGERIM;
import static kz.localbusiness.application.catalog.out.OfferingFixture.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.catalog.out.OfferingFixture;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownResources;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownStaff;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaveOfferingTest {

    private final OpenSalon salon = new OpenSalon();
    private final Offering yoga = OfferingFixture.unusual(salon.business);

    @BeforeEach
    void signIn() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void keepsEverythingThatIsSaid() {
        employ(salon.business, AIGERIM);
        employ(salon.business, DANA);
        rooms().forEach(this::keep);

        assertThat(save(yoga, yoga.delivery())).isEqualTo(new Saved(yoga));

        assertThat(stored(yoga.id())).isEqualTo(OfferingFixture.inVersion(yoga, 1));
    }

    @Test
    void replacesWhatWasSaidBefore() {
        salon.run(() -> salon.platform.offerings.save(yoga));

        save(yoga, Delivery.PLAIN);

        assertThat(stored(yoga.id()).delivery()).isEqualTo(Delivery.PLAIN);
    }

    @Test
    void refusesPeopleWhoAreNotOfTheBusiness() {
        employ(salon.business, AIGERIM);
        employ(new BusinessId(new UUID(1, 1)), DANA);

        var decision = save(yoga, yoga.delivery());

        assertThat(decision).isEqualTo(new UnknownStaff(Set.of(DANA)));
        assertThat(salon.call(() -> salon.platform.offerings.find(yoga.id()))).isEmpty();
    }

    @Test
    void refusesRoomsThatAreNotThereAnyMore() {
        employ(salon.business, AIGERIM);
        employ(salon.business, DANA);
        rooms().map(Resource::archive).forEach(this::keep);

        var decision = save(yoga, yoga.delivery());

        var missing = rooms().map(Resource::id).collect(Collectors.toSet());
        assertThat(decision).isEqualTo(new UnknownResources(missing));
        assertThat(salon.call(() -> salon.platform.offerings.find(yoga.id()))).isEmpty();
    }

    private Stream<Resource> rooms() {
        return yoga.delivery().needs().stream()
                .flatMap(need -> need.anyOf().stream())
                .map(id -> Resource.named(salon.business, id, "Hall"));
    }

    private void keep(Resource resource) {
        salon.run(() -> salon.platform.resources.save(resource));
    }

    @Test
    void refusesOneServiceTooMany() {
        IntStream.range(1, CatalogueFull.MOST)
                .mapToObj(n -> OfferingFixture.plain(salon.business, "Service " + n))
                .forEach(one -> salon.run(() -> salon.platform.offerings.save(one)));

        assertThat(save(yoga, Delivery.PLAIN)).isEqualTo(new CatalogueFull(CatalogueFull.MOST));
    }

    private void employ(BusinessId business, StaffId staff) {
        CurrentBusiness.<Boolean>as(
                business,
                () -> {
                    salon.platform.staff.save(StaffMember.named(business, staff, "Somebody"));
                    return true;
                });
    }

    private OfferingDecision save(Offering one, Delivery delivery) {
        var command =
                new SaveOffering.Command(
                        one.business(),
                        one.id(),
                        one.name(),
                        one.description(),
                        one.names(),
                        one.descriptions(),
                        one.category(),
                        one.duration(),
                        one.price(),
                        delivery,
                        one.overrides());
        return salon.platform.port(SaveOffering.class).save(command);
    }

    private Offering stored(OfferingId id) {
        return salon.call(() -> salon.platform.offerings.find(id)).orElseThrow();
    }
}
