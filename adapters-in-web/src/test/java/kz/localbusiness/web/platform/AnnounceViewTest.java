package kz.localbusiness.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import kz.localbusiness.domain.platform.Severity;
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
class AnnounceViewTest extends SpringBrowserlessTest {

    @Autowired PlatformInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    @Test
    void asksForTheTextInEveryLanguage() {
        var form = navigate(AnnounceView.class).form;
        test(form.kk).setValue("Жұмыс");
        test(form.en).setValue("Maintenance");

        test(form.publish).click();

        assertThat(form.ru.isInvalid()).isTrue();
        assertThat(form.kk.isInvalid()).isFalse();
        assertThat(world.platform.announcements.latest(9)).isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        var form = filled();
        form.until.setValue(form.from.getValue().minusHours(1));

        test(form.publish).click();

        assertThat(form.until.isInvalid()).isTrue();
        assertThat(world.platform.announcements.latest(9)).isEmpty();
    }

    @Test
    void announcesForADayUnlessToldOtherwise() {
        var form = filled();
        form.warning.setValue(true);

        test(form.publish).click();

        var told = world.platform.announcements.latest(9).getFirst();
        assertThat(told.isCurrent(world.platform.clock.instant())).isTrue();
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
        assertThat(find(AnnouncementCard.class).single().getElement().getTextRecursively())
                .contains("Shown now", "Жұмыс", "Работы", "Maintenance");
        assertThat(form.kk.getValue()).isEmpty();
    }

    @Test
    void takesAnAnnouncementBack() {
        test(filled().publish).click();

        test(find(AnnouncementCard.class).single().withdraw).click();

        assertThat(world.platform.announcements.latest(9)).isEmpty();
        assertThat(find(AnnouncementCard.class).all()).isEmpty();
    }

    private AnnouncementForm filled() {
        var form = navigate(AnnounceView.class).form;
        test(form.kk).setValue("Жұмыс");
        test(form.ru).setValue("Работы");
        test(form.en).setValue("Maintenance");
        return form;
    }
}
