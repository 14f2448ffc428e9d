package kz.localbusiness.web.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = BusinessInMemory.class)
@ViewPackages(packages = "kz.localbusiness.web.business")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SetUpBusinessViewTest extends SpringBrowserlessTest {

    private static final OpeningHours ALL_DAY =
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    @Autowired BusinessInMemory world;
    private SetUpBusinessView view;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        enter();
    }

    private void enter() {
        view = navigate(SetUpBusinessView.class, Map.of("slug", "salon-aigerim"));
    }

    private <T extends SetupPage> T page(Class<T> type) {
        return find(type).single();
    }

    private void tellProfile() {
        var page = page(ProfilePage.class);
        test(page.phone).setValue("8 701 123 45 67");
        test(page.address).setValue("Абая 10");
        test(view.next).click();
    }

    private void addHaircut() {
        var page = page(ServicesPage.class);
        var form = find(OfferingForm.class, page).single();
        test(form.name).setValue("Haircut");
        test(form.minutes).setValue(45);
        test(form.price).setValue(5000);
    }

    @Test
    void leadsFromTheFirstPageToAnOpenBusiness() {
        tellProfile();
        test(view.next).click();
        addHaircut();
        test(view.next).click();
        test(page(OpeningPage.class).activate).click();

        assertThat(world.business.isOpen()).isTrue();
        assertThat(world.business.profile().phone()).isEqualTo(new PhoneNumber("+77011234567"));
        assertThat(world.staff).extracting(StaffMember::name).containsExactly("Салон Айгерим");
        assertThat(world.business.hours().on(DayOfWeek.FRIDAY)).containsExactly(ALL_DAY);
        assertThat(world.business.hours().on(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(world.offerings.values())
                .extracting(Offering::price)
                .containsExactly(Money.tenge(5000));
        assertThat(find(Anchor.class).withId("setup-public-link").single().getText())
                .isEqualTo("http://localhost:8080/salon-aigerim");
    }

    @Test
    void staysOnAPageThatIsWrong() {
        var page = page(ProfilePage.class);
        test(page.phone).setValue("12345");

        test(view.next).click();

        assertThat(page.phone.getErrorMessage())
                .isEqualTo("This is not a phone number of Kazakhstan");
        assertThat(page.address.isInvalid()).isTrue();
        assertThat(page(ProfilePage.class)).isSameAs(page);
        assertThat(view.next.isEnabled()).isTrue();
        assertThat(world.staff).isEmpty();
    }

    @Test
    void goesOnWhereTheLastSavedPageEnded() {
        tellProfile();

        enter();

        assertThat(find(HoursPage.class).exists()).isTrue();
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        tellProfile();
        var monday = page(HoursPage.class).days.getFirst();
        monday.shown().getFirst().closes.setValue(LocalTime.of(8, 0));

        test(view.next).click();

        assertThat(find(Notice.class, monday).single().getText()).contains("00:00 is midnight");
        assertThat(world.business.hours().isEmpty()).isTrue();
    }

    @Test
    void refusesHoursThatOverlap() {
        tellProfile();
        var monday = page(HoursPage.class).days.getFirst();
        test(monday.addBreak).click();
        monday.shown().getLast().opens.setValue(LocalTime.of(17, 0));
        monday.shown().getLast().closes.setValue(LocalTime.MIDNIGHT);

        test(view.next).click();

        assertThat(find(Notice.class, monday).single().getText()).isEqualTo("These hours overlap");
    }

    @Test
    void refusesAWeekWithoutAnOpenDay() {
        tellProfile();
        page(HoursPage.class).days.forEach(day -> day.open.setValue(false));

        test(view.next).click();

        assertThat(find(HoursPage.class).exists()).isTrue();
        assertThat(world.business.hours().isEmpty()).isTrue();
    }

    @Test
    void copiesMondayWithItsBreakToTheOtherWeekdays() {
        tellProfile();
        var page = page(HoursPage.class);
        var monday = page.days.getFirst();
        monday.shown().getFirst().closes.setValue(LocalTime.of(13, 0));
        test(monday.addBreak).click();
        monday.shown().getLast().opens.setValue(LocalTime.of(14, 0));
        monday.shown().getLast().closes.setValue(LocalTime.MIDNIGHT);

        test(page.copy).click();
        test(view.next).click();

        assertThat(world.business.hours().on(DayOfWeek.FRIDAY))
                .containsExactly(
                        new OpeningHours(LocalTime.of(9, 0), LocalTime.of(13, 0)),
                        new OpeningHours(LocalTime.of(14, 0), LocalTime.MIDNIGHT));
        assertThat(world.business.hours().on(DayOfWeek.SATURDAY)).isEmpty();
    }

    @Test
    void changesAndRemovesServices() {
        world.business = world.business.openOn(WeeklyHours.everyDay(ALL_DAY));
        tellProfile();
        test(view.next).click();
        addHaircut();
        var page = page(ServicesPage.class);
        test(page.save).click();
        test(find(OfferingCard.class).single().change).click();
        test(find(OfferingForm.class, page).single().price).setValue(6000);
        test(page.save).click();
        assertThat(world.offerings.values())
                .extracting(Offering::price)
                .containsExactly(Money.tenge(6000));

        test(find(OfferingCard.class).single().archive).click();
        test(view.next).click();

        assertThat(world.offerings).isEmpty();
        assertThat(find(ServicesPage.class).exists()).isTrue();
    }

    @Test
    void refusesAnImpossibleDuration() {
        world.business = world.business.openOn(WeeklyHours.everyDay(ALL_DAY));
        tellProfile();
        test(view.next).click();
        addHaircut();
        var form = find(OfferingForm.class).single();
        form.minutes.setValue(7);

        test(view.next).click();

        assertThat(form.minutes.getErrorMessage()).startsWith("From 5 minutes to 12 hours");
        assertThat(world.offerings).isEmpty();
    }

    @Test
    void tellsWhatIsMissingBeforeOpening() {
        tellProfile();
        test(view.progress.stages.getOrDefault(SetupStage.OPENING, view.next)).click();

        var page = page(OpeningPage.class);

        assertThat(page.activate.isEnabled()).isFalse();
        assertThat(List.copyOf(page.steps.values()))
                .extracting(step -> step.getText())
                .containsExactly("Profile: ready", "Hours: missing", "Services: missing");
    }
}
