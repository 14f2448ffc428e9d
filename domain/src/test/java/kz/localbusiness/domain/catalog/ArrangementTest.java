package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final BusinessId SALON = new BusinessId(new UUID(1, 1));
    private static final Category HAIR = Category.named("Hair");
    private static final Category HANDS = Category.named("Hands");

    private final Offering cut = offering(1, "Cut", "Hair");
    private final Offering beard = offering(2, "Beard", "Hair");
    private final Offering nails = offering(3, "Nails", "Hands");
    private final Offering advice = offering(4, "Advice", "");
    private final List<Offering> all = List.of(advice, beard, cut, nails);

    @Test
    void sortsByNameWithoutWishes() {
        assertThat(Arrangement.none(SALON).shelve(all))
                .containsExactly(
                        new Shelf(HAIR, List.of(beard, cut)),
                        new Shelf(HANDS, List.of(nails)),
                        new Shelf(Category.NONE, List.of(advice)));
    }

    @Test
    void keepsToWhatIsWished() {
        var wished = arranged(List.of(Category.NONE, HANDS, HAIR), cut, beard);

        assertThat(wished.shelve(all))
                .containsExactly(
                        new Shelf(HANDS, List.of(nails)),
                        new Shelf(HAIR, List.of(cut, beard)),
                        new Shelf(Category.NONE, List.of(advice)));
    }

    @Test
    void putsWhatIsNotNamedBehindWhatIs() {
        var wished = arranged(List.of(HANDS), cut);

        assertThat(wished.shelve(all))
                .extracting(shelf -> shelf.category().name())
                .containsExactly("Hands", "Hair", "");
        assertThat(wished.shelve(all).get(1).offerings()).containsExactly(cut, beard);
    }

    @Test
    void passesOverWhatIsNotThereAnyMore() {
        var wished = arranged(List.of(HAIR, HANDS), nails, cut);

        assertThat(wished.shelve(List.of(cut))).containsExactly(new Shelf(HAIR, List.of(cut)));
    }

    @Test
    void hasCategoriesOfDifferentNamesAndNotTooMany() {
        var many =
                IntStream.rangeClosed(0, Arrangement.MOST_CATEGORIES)
                        .mapToObj(n -> Category.named("Category " + n))
                        .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> arranged(List.of(HAIR, HAIR)));
        assertThatIllegalArgumentException().isThrownBy(() -> arranged(many));
        assertThat(arranged(many.subList(1, many.size())).categories())
                .hasSize(Arrangement.MOST_CATEGORIES);
    }

    private static Arrangement arranged(List<Category> categories, Offering... order) {
        var ids = List.of(order).stream().map(Offering::id).toList();
        return Arrangement.none(SALON).as(categories, ids);
    }

    private static Offering offering(int id, String name, String category) {
        return Offering.plain(
                        SALON,
                        new OfferingId(new UUID(3, id)),
                        name,
                        Duration.ofHours(1),
                        Money.tenge(5_000))
                .in(category);
    }
}
