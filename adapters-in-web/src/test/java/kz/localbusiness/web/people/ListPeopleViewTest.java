package kz.localbusiness.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import java.util.Map;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.photo.AddPhoto;
import kz.localbusiness.application.photo.out.Pictures;
import kz.localbusiness.domain.photo.PhotoDecision.Placed;
import kz.localbusiness.domain.photo.PhotoPlace;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = PeopleInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.people", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ListPeopleViewTest extends SpringBrowserlessTest {

    @Autowired PeopleInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private ListPeopleView open() {
        return navigate(ListPeopleView.class, Map.of("slug", "salon"));
    }

    private PersonRow row() {
        return find(PersonRow.class).single();
    }

    @Test
    void showsWhatEverybodyDoesAndWhen() {
        open();

        assertThat(row().getElement().getTextRecursively())
                .contains("Aigerim", "Services: 1 · hours of the business");
    }

    @Test
    void showsEverybodysPortrait() {
        var salon = world.salon;
        var who = salon.call(salon.platform.staff::all).getFirst();
        var place = new PhotoPlace.Portrait(who.id());
        var command = new AddPhoto.Command(salon.business, place, Pictures.png(9, 9), "");
        var added = (Placed) salon.platform.port(AddPhoto.class).add(command);

        open();

        assertThat(find(Image.class, row()).single().getSrc())
                .contains(added.photo().id().toString());
    }

    @Test
    void addsSomebodyAndOpensTheirPage() {
        var view = open();

        test(view.name).setValue(" Saule ");
        test(view.add).click();

        assertThat(getCurrentView()).isInstanceOf(EditPersonView.class);
        assertThat(world.salon.call(world.salon.platform.staff::all))
                .extracting(one -> one.name())
                .containsExactly("Aigerim", "Saule");
    }

    @Test
    void asksForAName() {
        var view = open();

        test(view.add).click();

        assertThat(view.name.isInvalid()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(ListPeopleView.class);
    }

    @Test
    void archivesSomebodyAndBringsThemBack() {
        var view = open();

        test(row().archive).click();

        assertThat(find(PersonRow.class).exists()).isFalse();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(world.stored(world.salon.aigerim).archived()).isFalse();
        test(row().archive).click();
        test(view.archived.ways.values().iterator().next()).click();
        assertThat(row().member.name()).isEqualTo("Aigerim");
    }

    @Test
    void saysWhoIsBookedBeforeAnybodyIsArchived() {
        world.salon.booked(OpenSalon.TUESDAY, "10:00");
        world.salon.platform.callers.becomeOwnerOf(world.salon.business);
        open();

        test(row().archive).click();

        var dialog = find(TouchedDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Tuesday, 3 March, 10:00 · Dana");
        assertThat(world.stored(world.salon.aigerim).archived()).isFalse();
        test(dialog.go).click();
        assertThat(world.stored(world.salon.aigerim).archived()).isTrue();
    }
}
