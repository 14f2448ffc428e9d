package kz.localbusiness.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.catalog.ArrangeServices.Section;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.OfferingId;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final OfferingId CUT = new OfferingId(new UUID(3, 1));
    private static final OfferingId BEARD = new OfferingId(new UUID(3, 2));
    private static final OfferingId NAILS = new OfferingId(new UUID(3, 3));
    private static final Category HAIR = Category.named("Hair");
    private static final Category HANDS = Category.named("Hands");

    private final Order order =
            new Order(
                    List.of(
                            new Section(HAIR, List.of(CUT, BEARD)),
                            new Section(HANDS, List.of(NAILS))));

    @Test
    void movesAServiceWithinItsCategoryOnly() {
        assertThat(ids(order.moved(CUT, 1), 0)).containsExactly(BEARD, CUT);
        assertThat(order.moved(BEARD, 1)).isEqualTo(order);
        assertThat(order.moved(CUT, -1)).isEqualTo(order);
    }

    @Test
    void dropsAServiceInFrontOfOneOfAnotherCategory() {
        var dropped = order.before(CUT, NAILS);

        assertThat(ids(dropped, 0)).containsExactly(BEARD);
        assertThat(ids(dropped, 1)).containsExactly(CUT, NAILS);
    }

    @Test
    void dropsAServiceInFrontOfItsNeighbour() {
        assertThat(ids(order.before(BEARD, CUT), 0)).containsExactly(BEARD, CUT);
    }

    @Test
    void movesAndRenamesCategories() {
        var nails = Category.named("Nails");

        assertThat(order.moved(HANDS, -1).sections().getFirst().category()).isEqualTo(HANDS);
        assertThat(order.renamed(HANDS, nails).has(nails)).isTrue();
        assertThat(order.renamed(HANDS, nails).has(HANDS)).isFalse();
    }

    private static List<OfferingId> ids(Order order, int section) {
        return order.sections().get(section).offerings();
    }
}
