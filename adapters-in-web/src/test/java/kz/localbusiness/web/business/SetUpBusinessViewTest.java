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
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.CopyDayDialog;
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
        test(page.form.phone).setValue("8 701 123 45 67");
        test(page.form.address).setValue("Абая 10");
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
        test(view.next).click();
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
        test(page.form.phone).setValue("12345");

        test(view.next).click();

        assertThat(page.form.phone.getErrorMessage())
                .isEqualTo("This is not a phone number of Kazakhstan");
        assertThat(page.form.address.isInvalid()).isTrue();
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
        var monday = page(HoursPage.class).week.days.getFirst();
        monday.shown().getFirst().closes.setValue(LocalTime.of(8, 0));

        test(view.next).click();

        assertThat(find(Notice.class, monday).single().getText()).contains("00:00 is midnight");
        assertThat(world.business.hours().isEmpty()).isTrue();
    }

    @Test
    void refusesHoursThatOverlap() {
        tellProfile();
        var monday = page(HoursPage.class).week.days.getFirst();
        test(monday.addBreak).click();
        monday.shown().getLast().opens.setValue(LocalTime.of(12, 0));
        monday.shown().getLast().closes.setValue(LocalTime.MIDNIGHT);

        test(view.next).click();

        assertThat(find(Notice.class, monday).single().getText()).isEqualTo("These hours overlap");
    }

    @Test
    void refusesAWeekWithoutAnOpenDay() {
        tellProfile();
        page(HoursPage.class).week.days.forEach(day -> day.open.setValue(false));

        test(view.next).click();

        assertThat(find(HoursPage.class).exists()).isTrue();
        assertThat(world.business.hours().isEmpty()).isTrue();
    }

    @Test
    void copiesMondayWithItsBreakToTheOtherWeekdays() {
        tellProfile();
        var page = page(HoursPage.class);
        var monday = page.week.days.getFirst();
        monday.shown().getFirst().closes.setValue(LocalTime.of(13, 0));
        test(monday.addBreak).click();
        monday.shown().getLast().opens.setValue(LocalTime.of(14, 0));
        monday.shown().getLast().closes.setValue(LocalTime.MIDNIGHT);

        test(page.week.copy).click();
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
    void proposesABreakAtLunch() {
        tellProfile();
        var monday = page(HoursPage.class).week.days.getFirst();

        test(monday.addBreak).click();

        assertThat(monday.hours())
                .containsExactly(
                        new OpeningHours(LocalTime.of(9, 0), LocalTime.of(13, 0)),
                        new OpeningHours(LocalTime.of(14, 0), LocalTime.of(18, 0)));
    }

    @Test
    void copiesADayToThoseThatAreChosen() {
        tellProfile();
        var days = page(HoursPage.class).week.days;
        days.get(1).shown().getFirst().closes.setValue(LocalTime.of(20, 0));
        test(days.get(1).copy).click();
        var dialog = find(CopyDayDialog.class).single();
        dialog.to.setValue(Set.of(DayOfWeek.SATURDAY));

        test(dialog.copy).click();
        test(view.next).click();

        assertThat(world.business.hours().on(DayOfWeek.SATURDAY))
                .containsExactly(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(20, 0)));
        assertThat(world.business.hours().on(DayOfWeek.MONDAY)).containsExactly(ALL_DAY);
    }

    @Test
    void keepsHowTheBusinessPresentsItself() {
        var form = page(ProfilePage.class).form;
        form.category.setValue(Category.BARBER);
        test(form.whatsapp).setValue("8 701 765 43 21");
        test(form.instagram).setValue("@salon.aigerim");
        form.languages.setValue(Set.of(Language.KK));
        form.directory.district.setValue(District.BALYKSHY);
        form.directory.hidden.setValue(true);

        tellProfile();

        var contacts = new Contacts(new PhoneNumber("+77017654321"), "salon.aigerim");
        assertThat(world.business.profile().listing())
                .isEqualTo(
                        new Listing(
                                Category.BARBER,
                                contacts,
                                Set.of(Language.KK),
                                District.BALYKSHY,
                                true));
    }

    @Test
    void refusesAPageInNoLanguage() {
        page(ProfilePage.class).form.languages.setValue(Set.of());

        tellProfile();

        assertThat(find(ProfilePage.class).exists()).isTrue();
        assertThat(page(ProfilePage.class).form.languages.isInvalid()).isTrue();
        assertThat(world.staff).isEmpty();
    }

    @Test
    void showsTheStageThatThePathNames() {
        navigate("salon-aigerim/admin/setup/rules", SetUpBusinessView.class);
        view = find(SetUpBusinessView.class).single();
        page(RulesPage.class).form.approval.setValue(Approval.INSTANT);

        test(view.next).click();

        assertThat(world.business.policy().approval()).isEqualTo(Approval.INSTANT);
        assertThat(find(PaymentPage.class).exists()).isTrue();
    }

    @Test
    void refusesALinkThatDoesNotLeadToKaspi() {
        navigate("salon-aigerim/admin/setup/payment", SetUpBusinessView.class);
        view = find(SetUpBusinessView.class).single();
        var link = page(PaymentPage.class).form.link;
        test(link).setValue("https://kaspi.kz.example/pay");
        test(view.next).click();
        assertThat(link.isInvalid()).isTrue();

        test(link).setValue("https://pay.kaspi.kz/pay/abc");
        test(view.next).click();

        assertThat(world.business.profile().payment())
                .isEqualTo(new PaymentLink("https://pay.kaspi.kz/pay/abc"));
    }

    @Test
    void leavesTheMoneyToOwners() {
        world.caller = new Caller.Member(BusinessInMemory.ID, "manager", Set.of(Role.MANAGER));

        navigate("salon-aigerim/admin/setup/payment", SetUpBusinessView.class);
        view = find(SetUpBusinessView.class).single();

        assertThat(page(PaymentPage.class).form.link.isReadOnly()).isTrue();
        test(view.next).click();
        assertThat(page(OpeningPage.class).activate.isVisible()).isFalse();
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

    @Test
    void showsHowClientsWillSeeThePage() {
        world.business = world.business.openOn(WeeklyHours.everyDay(ALL_DAY));
        tellProfile();
        test(view.next).click();
        addHaircut();
        test(view.next).click();
        test(view.next).click();
        test(view.next).click();

        var preview = find(PagePreview.class).single();
        preview.setOpened(true);

        assertThat(preview.services.getElement().getTextRecursively())
                .contains("Haircut", "45 min", "5,000");
        assertThat(preview.hours.getElement().getTextRecursively()).contains("09:00–\u206018:00");
    }
}
