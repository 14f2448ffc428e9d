package kz.localbusiness.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Map;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = CatalogInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.catalog", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ListServicesViewTest extends SpringBrowserlessTest {

    @Autowired CatalogInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private ListServicesView open() {
        return navigate(ListServicesView.class, Map.of("slug", "salon"));
    }

    private ServiceRow row(String name) {
        return find(ServiceRow.class).all().stream()
                .filter(one -> one.offering.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ShelfCard shelf(int place) {
        return find(ShelfCard.class).all().get(place);
    }

    @Test
    void showsServicesByCategoryWithThoseOfNoneLast() {
        world.offers("Manicure", "Nails");

        open();

        assertThat(shelf(0).getElement().getTextRecursively())
                .contains("Nails", "Manicure", "30 min · ₸3,000");
        assertThat(shelf(1).getElement().getTextRecursively())
                .contains("Other services", "Haircut");
        assertThat(shelf(1).rename.getParent().orElseThrow().isVisible()).isFalse();
    }

    @Test
    void movesAServiceByButtonsUntilTheEnd() {
        world.offers("Beard", "");
        var view = open();
        assertThat(view.rows())
                .extracting(one -> one.offering.name())
                .containsExactly("Beard", "Haircut");
        assertThat(row("Beard").up.isEnabled()).isFalse();

        test(row("Haircut").up).click();

        assertThat(view.rows())
                .extracting(one -> one.offering.name())
                .containsExactly("Haircut", "Beard");
        assertThat(row("Beard").down.isEnabled()).isFalse();
    }

    @Test
    void renamesACategoryInEveryLanguage() {
        world.offers("Manicure", "Ногти");
        open();
        test(shelf(0).rename).click();
        var dialog = find(CategoryDialog.class).single();

        dialog.name.show("Ногти и руки", new OtherLanguages(Map.of(Language.EN, "Hands")));
        test(dialog.save).click();

        assertThat(shelf(0).getElement().getTextRecursively()).contains("Hands");
        assertThat(catalogue().shelves().getFirst().category().name()).isEqualTo("Ногти и руки");
        assertThat(catalogue().shelves().getFirst().offerings())
                .extracting(one -> one.category())
                .containsExactly("Ногти и руки");
    }

    @Test
    void refusesTheNameOfAnotherCategory() {
        world.offers("Manicure", "Nails");
        world.offers("Beard", "Beards");
        open();
        test(shelf(0).rename).click();
        var dialog = find(CategoryDialog.class).single();

        dialog.name.show("Nails", OtherLanguages.NONE);
        test(dialog.save).click();

        assertThat(dialog.notice.getText()).contains("already");
        assertThat(catalogue().shelves())
                .extracting(one -> one.category())
                .contains(Category.named("Beards"));
    }

    @Test
    void takesAServiceOffTheListAndBringsItBack() {
        var view = open();

        test(row("Haircut").archive).click();

        assertThat(view.rows()).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(view.rows()).hasSize(1);
        test(row("Haircut").archive).click();
        test(view.archived.ways.values().iterator().next()).click();
        assertThat(view.rows()).hasSize(1);
        assertThat(view.archived.isVisible()).isFalse();
    }

    @Test
    void warnsOfAServiceThatNobodyRenders() {
        var haircut = world.stored(world.salon.haircut);
        var nobody = new Performers(false, Map.of());
        world.salon.run(() -> world.salon.platform.offerings.save(haircut.renderedBy(nobody)));

        open();

        assertThat(row("Haircut").getElement().getTextRecursively()).contains("Nobody renders it");
    }

    private ShowCatalogue.Catalogue catalogue() {
        return world.salon
                .platform
                .port(ShowCatalogue.class)
                .show(new ShowCatalogue.Query(world.salon.business));
    }
}
