package kz.localbusiness.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import kz.localbusiness.domain.export.ExportDecision.TooManyKept;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.layout.Heartbeat;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ExportsInMemory.class)
@ViewPackages(packages = "kz.localbusiness.web.export")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class BusinessExportSectionTest extends SpringBrowserlessTest {

    @Autowired ExportsInMemory world;
    @Autowired BusinessExportSection section;
    @Autowired Heartbeat heartbeat;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    @Test
    void asksForAFileOnce() {
        UI.getCurrent().add(section);

        test(section.request).click();

        assertThat(world.exports).hasSize(1);
        assertThat(text()).contains("Waits for its turn");
        assertThat(section.request.isEnabled()).isFalse();
    }

    @Test
    void showsHowFarItIsWhileItIsWritten() {
        world.exports.add(world.asked());
        UI.getCurrent().add(section);
        world.exports.set(0, world.asked().progressed(250, 1_000));

        heartbeat.beat();

        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.25);
        assertThat(text()).contains("250 of 1,000 records written");
    }

    @Test
    void offersTheFileThatIsReady() {
        var running = world.asked().progressed(10, 10);
        world.exports.add(running.ready(2_345_678, ExportsInMemory.NOW));
        UI.getCurrent().add(section);

        assertThat(text()).contains("2.3 MB", "kept until Monday, 9 March, 09:00");
        assertThat(find(Anchor.class).single().getText()).isEqualTo("Download");
        assertThat(section.request.isEnabled()).isTrue();
        assertThat(text()).doesNotContain("Last downloaded");
    }

    @Test
    void tellsWhenAFileWasLastTaken() {
        var ready = world.asked().progressed(10, 10).ready(2_345_678, ExportsInMemory.NOW);
        world.exports.add(ready.fetched(ExportsInMemory.NOW.plusSeconds(3_600)));
        UI.getCurrent().add(section);

        assertThat(text()).contains("Last downloaded: Monday, 2 March, 10:00");
    }

    @Test
    void saysWhyThereIsNoMore() {
        world.answer = new TooManyKept(5);
        UI.getCurrent().add(section);

        test(section.request).click();

        assertThat(test(find(Notification.class).single()).getText()).contains("5 files are kept");
        assertThat(section.request.isEnabled()).isTrue();
    }

    private String text() {
        return section.getElement().getTextRecursively();
    }
}
