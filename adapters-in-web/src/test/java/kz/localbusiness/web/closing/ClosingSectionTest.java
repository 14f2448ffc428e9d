package kz.localbusiness.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ClosingInMemory.class)
@ViewPackages(packages = "kz.localbusiness.web.closing")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ClosingSectionTest extends SpringBrowserlessTest {

    @Autowired ClosingInMemory world;
    @Autowired ObjectProvider<ClosingSection> sections;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private ClosingSection open() {
        var section = sections.getObject();
        UI.getCurrent().add(section);
        return section;
    }

    private ClosingForm form() {
        return find(ClosingForm.class).single();
    }

    @Test
    void closesOnceTheAddressIsTyped() {
        open();

        test(form().address).setValue("saloon");
        test(form().close).click();
        assertThat(form().address.isInvalid()).isTrue();
        assertThat(world.business().isClosing()).isFalse();
        test(form().address).setValue(" Salon ");
        test(form().close).click();

        assertThat(world.business().isClosing()).isTrue();
        assertThat(find(WayBack.class).single().getElement().getTextRecursively())
                .contains("Wednesday, 1 April");
    }

    @Test
    void asksWhetherTheOwnerKnowsOfTheVisitsAhead() {
        world.salon.booked(OpenSalon.TUESDAY, "10:00");
        open();
        test(form().address).setValue("salon");

        test(form().close).click();
        assertThat(form().known.isInvalid()).isTrue();
        assertThat(world.business().isClosing()).isFalse();
        test(form().known).click();
        test(form().close).click();

        assertThat(world.business().isClosing()).isTrue();
    }

    @Test
    void tellsThatVisitsCameMeanwhile() {
        var section = open();
        world.salon.booked(OpenSalon.TUESDAY, "10:00");
        test(form().address).setValue("salon");

        test(form().close).click();

        assertThat(section.notice.getText()).startsWith("The number of visits has changed");
        assertThat(form().known.isVisible()).isTrue();
        assertThat(world.business().isClosing()).isFalse();
    }

    @Test
    void takesItBackWithOnePress() {
        open();
        test(form().address).setValue("salon");
        test(form().close).click();

        test(find(WayBack.class).single().keep).click();

        assertThat(world.business().isClosing()).isFalse();
        assertThat(find(ClosingForm.class).exists()).isTrue();
    }

    @Test
    void isThereForOwnersOnly() {
        world.salon.platform.callers.become(
                new Caller.Member(world.salon.business, "marat", Set.of(Role.MANAGER)));

        assertThat(open().isVisible()).isFalse();
    }
}
