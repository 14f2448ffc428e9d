package kz.localbusiness.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.directory.FindBusinesses.DirectoryPage;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.directory.DirectoryEntry;
import kz.localbusiness.domain.directory.DirectorySearch;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = DirectoryPanelTest.Texts.class)
@ViewPackages(packages = "kz.localbusiness.web.directory")
class DirectoryPanelTest extends SpringBrowserlessTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T05:00:00Z");
    private static final PhotoId PHOTO = new PhotoId(new UUID(0, 9));

    private final List<DirectorySearch> asked = new ArrayList<>();
    private DirectoryPage found = new DirectoryPage(List.of(), "");
    private DirectoryPanel panel = panel();

    @Configuration
    @ComponentScan("kz.localbusiness.web.text")
    static class Texts {}

    @BeforeEach
    void speakRussian() {
        UI.getCurrent().setLocale(Locales.of(Language.RU));
        panel = panel();
    }

    @Test
    void showsWhoIsOpenTodayAndLeadsThere() {
        found = new DirectoryPage(List.of(entry("aru", "Ару", PHOTO)), "");

        open(QueryParameters.empty());

        assertThat(find(Anchor.class, panel).single().getHref()).isEqualTo("/aru");
        assertThat(find(H2.class, panel).single().getText()).isEqualTo("Ару");
        assertThat(find(Image.class, panel).single().getSrc()).contains(PHOTO.toString(), "small");
        assertThat(panel.getElement().getTextRecursively())
                .contains("Парикмахерская · Нурсая", "Сәтпаев 15", "Сегодня 09:00–\u206018:00");
        assertThat(find(Button.class, panel).withId("directory-more").exists()).isFalse();
    }

    @Test
    void looksForWhatTheAddressSays() {
        open(QueryParameters.fromString("query=ару&category=car-wash&district=nursaya"));

        assertThat(asked)
                .containsExactly(
                        new DirectorySearch("ару", Category.CAR_WASH, District.NURSAYA, ""));
        assertThat(find(TextField.class, panel).single().getValue()).isEqualTo("ару");
    }

    @Test
    void looksForNothingThatItDoesNotUnderstand() {
        open(QueryParameters.fromString("category=x&district=&query=" + "a".repeat(200)));

        assertThat(asked).containsExactly(DirectorySearch.ALL);
    }

    @Test
    void narrowsByEveryFilter() {
        open(QueryParameters.empty());

        test(find(TextField.class, panel).single()).setValue("ару");
        test(find(NativeButton.class, panel).withText("Маникюр и педикюр").single()).click();
        select().setValue(District.SAMAL);

        assertThat(asked.getLast())
                .isEqualTo(new DirectorySearch("ару", Category.NAILS, District.SAMAL, ""));
    }

    @Test
    void goesOnWhereThePageEnds() {
        found = new DirectoryPage(List.of(entry("aru", "Ару", null)), "ару aru");
        open(QueryParameters.empty());
        found = new DirectoryPage(List.of(entry("bota", "Бота", null)), "");

        test(find(Button.class, panel).withId("directory-more").single()).click();

        assertThat(asked.getLast().after()).isEqualTo("ару aru");
        assertThat(find(H2.class, panel).all())
                .extracting(H2::getText)
                .containsExactly("Ару", "Бота");
        assertThat(find(Button.class, panel).withId("directory-more").exists()).isFalse();
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        open(QueryParameters.fromString("query=ару"));
        assertThat(find(Div.class, panel).withId("directory-none").exists()).isTrue();

        test(find(Button.class, panel).withId("directory-clear").single()).click();

        assertThat(asked.getLast()).isEqualTo(DirectorySearch.ALL);
        assertThat(find(TextField.class, panel).single().getValue()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Select<District> select() {
        return find(Select.class, panel).single();
    }

    private void open(QueryParameters address) {
        UI.getCurrent().add(panel);
        panel.show(address);
    }

    private DirectoryPanel panel() {
        return new DirectoryPanel(
                search -> {
                    asked.add(search);
                    return found;
                },
                Clock.fixed(MONDAY, ZoneOffset.UTC));
    }

    private static DirectoryEntry entry(String slug, String name, @Nullable PhotoId photo) {
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new DirectoryEntry(
                new BusinessId(UUID.randomUUID()),
                new Slug(slug),
                name + " " + slug,
                name,
                Category.HAIR,
                District.NURSAYA,
                "Сәтпаев 15",
                Business.DEFAULT_ZONE,
                WeeklyHours.everyDay(hours),
                Closures.NONE,
                photo);
    }
}
