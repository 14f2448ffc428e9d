package kz.localbusiness.web.booking;

import static kz.localbusiness.web.booking.SalonFixture.COLOURING;
import static kz.localbusiness.web.booking.SalonFixture.HAIRCUT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.domain.catalog.Category;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "kz.localbusiness.web.error")
class ServiceSearchTest extends BrowserlessTest {

    private int changes;
    private final ServiceSearch search =
            new ServiceSearch(List.of(Category.named("Hair"), Category.NONE), this::changed);

    @BeforeEach
    void open() {
        UI.getCurrent().add(search);
    }

    @Test
    void findsEverythingUntilSomethingIsAskedFor() {
        assertThat(List.of(HAIRCUT, COLOURING)).allMatch(search::finds);
    }

    @Test
    void findsAServiceByAPartOfItsNameInWhateverCase() {
        var some = HAIRCUT.name().substring(1, 4).toUpperCase(Locale.ROOT);

        test(find(TextField.class).withId("service-search").single()).setValue(some);

        assertThat(search.finds(HAIRCUT)).isTrue();
        assertThat(search.finds(COLOURING)).isFalse();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void findsThoseOfNoCategoryByThemselves() {
        test(find(NativeButton.class).withId("category-0").single()).click();
        assertThat(search.finds(HAIRCUT)).isFalse();

        test(find(NativeButton.class).withId("category-1").single()).click();

        assertThat(search.finds(HAIRCUT)).isTrue();
    }

    @Test
    void saysSoWhereNothingIsFound() {
        assertThat(find(Paragraph.class).exists()).isFalse();

        search.tellWhetherFound(false);

        assertThat(find(Paragraph.class).single().getText()).isNotEmpty();
    }

    private void changed() {
        changes++;
    }
}
