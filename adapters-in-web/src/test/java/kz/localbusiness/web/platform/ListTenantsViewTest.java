package kz.localbusiness.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.closing.CloseBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = PlatformInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.platform", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ListTenantsViewTest extends SpringBrowserlessTest {

    private static final BusinessId ARU = new BusinessId(new UUID(1, 1));

    @Autowired PlatformInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        world.register(ARU, "aru", "Aru Beauty");
        world.register(new BusinessId(new UUID(1, 2)), "barber", "Barber Bolat");
    }

    @Test
    void showsWhichBusinessesThereAre() {
        navigate(ListTenantsView.class);

        var cards = find(TenantCard.class).all();
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().getElement().getTextRecursively())
                .contains("Aru Beauty", "Setting up", "/aru", "owner@example.kz", "2 March");
    }

    @Test
    void findsByAName() {
        var view = navigate(ListTenantsView.class);

        test(view.search).setValue("BOL");

        assertThat(find(TenantCard.class).single().getElement().getTextRecursively())
                .contains("Barber Bolat");
    }

    @Test
    void suspends() {
        var card = suspend();

        assertThat(stored().isSuspended()).isTrue();
        assertThat(card.getElement().getTextRecursively()).contains("Suspended", "No licence");
        assertThat(card.suspend.isVisible()).isFalse();
    }

    @Test
    void showsWhenABusinessEndsAndOffersNothingToHastenIt() {
        world.platform.callers.becomeOwnerOf(ARU);
        world.platform
                .port(CloseBusiness.class)
                .close(new CloseBusiness.Command(ARU, new Slug("aru"), 0));
        world.platform.callers.become(new Caller.Operator("operator"));

        navigate(ListTenantsView.class);

        assertThat(find(TenantCard.class).all().getFirst().getElement().getTextRecursively())
                .contains("Closing", "It is deleted on Wednesday, 1 April");
    }

    @Test
    void showsWhatWasDeleted() {
        var now = world.platform.clock.instant();
        world.platform.tombstones.add(new Tombstone(ARU, new Slug("gone"), now, now, now, null));

        navigate(ListTenantsView.class);

        assertThat(find(Tombstones.class).single().getElement().getTextRecursively())
                .contains(
                        "gone: deleted on Monday, 2 March, the address is free from 6 April 2027");
    }

    @Test
    void asksForAReason() {
        navigate(ListTenantsView.class);
        test(find(TenantCard.class).all().getFirst().suspend).click();
        var dialog = find(SuspendDialog.class).single();

        test(dialog.suspend).click();

        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(stored().isSuspended()).isFalse();
    }

    private TenantCard suspend() {
        navigate(ListTenantsView.class);
        var card = find(TenantCard.class).all().getFirst();
        test(card.suspend).click();
        var dialog = find(SuspendDialog.class).single();
        test(dialog.reason).setValue("No licence");
        test(dialog.suspend).click();
        return card;
    }

    @Test
    void resumes() {
        suspend();

        test(find(TenantCard.class).all().getFirst().resume).click();

        assertThat(stored().isSuspended()).isFalse();
    }

    @Test
    void showsTwentyAtATime() {
        for (int i = 10; i < 40; i++) {
            world.register(new BusinessId(new UUID(2, i)), "salon-" + i, "Salon " + i);
        }
        var view = navigate(ListTenantsView.class);
        assertThat(find(TenantCard.class).all()).hasSize(20);

        test(view.more).click();

        assertThat(find(TenantCard.class).all()).hasSize(32);
        assertThat(view.more.isVisible()).isFalse();
    }

    private Business stored() {
        return CurrentBusiness.as(ARU, () -> world.platform.businesses.current()).orElseThrow();
    }
}
