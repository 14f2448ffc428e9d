package kz.localbusiness.web.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Map;
import kz.localbusiness.application.catalog.out.OfferingFixture;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = CatalogInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.catalog", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class EditServiceViewTest extends SpringBrowserlessTest {

    @Autowired CatalogInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private EditServiceView open(Offering offering) {
        return navigate(
                EditServiceView.class,
                Map.of("slug", "salon", "id", offering.id().value().toString()));
    }

    private ServiceForm form(EditServiceView view) {
        return requireNonNull(view.form);
    }

    private Offering haircut() {
        return world.stored(world.salon.haircut);
    }

    @Test
    void addsAService() {
        var view = navigate("salon/admin/services/new", EditServiceView.class);

        form(view).basic.name.show("Маникюр", new OtherLanguages(Map.of(Language.EN, "Manicure")));
        form(view).basic.category.setValue("Ногти");
        form(view).basic.price.show(Money.tenge(6_000));
        test(view.save).click();

        assertThat(getCurrentView()).isInstanceOf(ListServicesView.class);
        var added = world.salon.call(world.salon.platform.offerings::offered).getLast();
        assertThat(added.nameIn(Language.EN)).isEqualTo("Manicure");
        assertThat(added.nameIn(Language.KK)).isEqualTo("Маникюр");
        assertThat(added.category()).isEqualTo("Ногти");
        assertThat(added.price()).isEqualTo(Money.tenge(6_000));
    }

    @Test
    void savesWhatItShowsUnchanged() {
        var unusual = OfferingFixture.unusual(world.salon.business);
        employ(unusual);
        world.salon.run(() -> world.salon.platform.offerings.save(unusual));

        var view = open(unusual);
        test(view.save).click();

        assertThat(OfferingFixture.inVersion(world.stored(unusual.id()), 0)).isEqualTo(unusual);
    }

    private void employ(Offering unusual) {
        var performers = unusual.delivery().performers().terms().keySet();
        performers.forEach(id ->
                world.salon.run(() ->
                        world.salon.platform.staff.save(
                                StaffMember.named(world.salon.business, id, "Somebody"))));
        unusual.delivery().needs().stream()
                .flatMap(need -> need.anyOf().stream())
                .forEach(id ->
                        world.salon.run(() ->
                                world.salon.platform.resources.save(
                                        Resource.named(world.salon.business, id, "Hall " + id))));
    }

    @Test
    void saysWhatIsWrongAndSavesNothing() {
        var view = open(haircut());

        test(form(view).basic.minutes).setValue(7);
        form(view).basic.name.show("", OtherLanguages.NONE);
        test(view.save).click();

        assertThat(form(view).basic.minutes.isInvalid()).isTrue();
        assertThat(form(view).basic.name.original.isInvalid()).isTrue();
        assertThat(view.notice.getText()).isEqualTo("Please look at the marked fields");
        assertThat(haircut().duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void givesAPersonTermsOfTheirOwn() {
        var view = open(haircut());
        var aigerim = form(view).performers.rows.getFirst();

        test(aigerim.terms.minutes).setValue(45);
        test(aigerim.terms.price).setValue(7_000);
        test(view.save).click();

        assertThat(haircut().delivery().performers().termsOf(world.salon.aigerim))
                .isEqualTo(new StaffTerms(Duration.ofMinutes(45), Money.tenge(7_000)));
    }

    @Test
    void letsOnlyTheChosenRenderIt() {
        var view = open(haircut());

        test(form(view).performers.everybody).click();
        form(view).performers.rows.getFirst().serves.setValue(false);
        test(view.save).click();

        assertThat(haircut().delivery().performers().include(world.salon.aigerim)).isFalse();
    }

    @Test
    void takesTimeAroundAddOnsAndANewRoom() {
        var view = open(haircut());
        var form = form(view);

        form.around.after.show(Duration.ofMinutes(10));
        test(form.addOns.more).click();
        test(form.addOns.rows.getFirst().name).setValue("Wash");
        test(form.needs.name).setValue("Chair");
        test(form.needs.create).click();
        test(view.save).click();

        var delivery = haircut().delivery();
        assertThat(delivery.buffers())
                .isEqualTo(new Buffers(Duration.ZERO, Duration.ofMinutes(10)));
        assertThat(delivery.addOns()).extracting(one -> one.name()).containsExactly("Wash");
        var chair = world.salon.call(world.salon.platform.resources::all).getFirst();
        assertThat(delivery.needs().getFirst().anyOf()).containsExactly(chair.id());
    }

    @Test
    void knowsNoServiceOfAnotherName() {
        UI.getCurrent().navigate("salon/admin/services/nonsense");

        assertThat(getCurrentView()).isNotInstanceOf(EditServiceView.class);
    }
}
