package kz.localbusiness.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.catalog.out.OfferingFixture;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescribeOfferingTest {

    private static final Money DEARER = Money.tenge(9_000);

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void signIn() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void addsAPlainService() {
        var id = new OfferingId(new UUID(3, 1));

        describe(id, "Manicure");

        var added = stored(id);
        assertThat(added.name()).isEqualTo("Manicure");
        assertThat(added.price()).isEqualTo(DEARER);
        assertThat(added.delivery()).isEqualTo(Delivery.PLAIN);
    }

    @Test
    void leavesTheRestOfAKnownServiceAsItWas() {
        var yoga = OfferingFixture.unusual(salon.business);
        save(yoga);

        describe(yoga.id(), "Yoga");

        var changed = stored(yoga.id());
        assertThat(changed.name()).isEqualTo("Yoga");
        assertThat(changed.price()).isEqualTo(DEARER);
        assertThat(changed.category()).isEqualTo(yoga.category());
        assertThat(changed.delivery()).isEqualTo(yoga.delivery());
        assertThat(changed.overrides()).isEqualTo(yoga.overrides());
    }

    @Test
    void offersAnArchivedServiceAgain() {
        save(stored(salon.haircut).archive());

        describe(salon.haircut, "Haircut");

        assertThat(stored(salon.haircut).isOffered()).isTrue();
    }

    @Test
    void refusesOneServiceTooManyButStillChangesThoseThatAreOffered() {
        var archived = OfferingFixture.plain(salon.business, "Archived").archive();
        save(archived);
        IntStream.range(1, CatalogueFull.MOST)
                .forEach(n -> save(OfferingFixture.plain(salon.business, "Service " + n)));
        var full = new CatalogueFull(CatalogueFull.MOST);

        assertThat(describe(new OfferingId(new UUID(3, 1)), "New")).isEqualTo(full);
        assertThat(describe(archived.id(), "Again")).isEqualTo(full);
        assertThat(describe(salon.haircut, "Haircut")).isInstanceOf(Saved.class);
    }

    private OfferingDecision describe(OfferingId id, String name) {
        var command =
                new DescribeOffering.Command(
                        salon.business, id, name, "", Duration.ofMinutes(50), DEARER);
        return salon.platform.port(DescribeOffering.class).describe(command);
    }

    private void save(Offering offering) {
        salon.run(() -> salon.platform.offerings.save(offering));
    }

    private Offering stored(OfferingId id) {
        return salon.call(() -> salon.platform.offerings.find(id)).orElseThrow();
    }
}
