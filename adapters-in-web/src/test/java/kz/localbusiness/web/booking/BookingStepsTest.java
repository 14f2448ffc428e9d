package kz.localbusiness.web.booking;

import static kz.localbusiness.web.booking.SalonFixture.AIGERIM;
import static kz.localbusiness.web.booking.SalonFixture.COLOURING;
import static kz.localbusiness.web.booking.SalonFixture.HAIRCUT;
import static kz.localbusiness.web.booking.SalonFixture.SLUG;
import static kz.localbusiness.web.booking.SalonFixture.TEN;
import static kz.localbusiness.web.booking.SalonFixture.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowMyPeople.Household;
import kz.localbusiness.application.booking.ShowMyPeople.Person;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.booking.WaitlistDecision;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.picker.StartFinder;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class BookingStepsTest extends SpringBrowserlessTest {

    private static final EmailAddress DANAS = new EmailAddress("dana@example.kz");

    private final SalonPorts ports;

    @Autowired
    BookingStepsTest(SalonPorts ports) {
        this.ports = ports;
    }

    @BeforeEach
    void answerAsIfFree() {
        ports.reset();
        ports.booking = new Booked(SalonFixture.day(), SalonFixture.visit());
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        navigate(BookAppointmentView.class, Map.of("slug", SLUG.value()));
    }

    @Test
    void takesTheSoonestStartInOneTap() {
        pick(HAIRCUT);

        press("soonest");

        assertThat(find(StartFinder.class).single().chosen()).contains(TEN);
        assertThat(ports.held).hasSize(1).first().extracting("start").isEqualTo(TEN);
    }

    @Test
    void holdsTheStartUnderTheKeyWithWhichItIsBooked() {
        pick(HAIRCUT);
        tap("start-" + TEN.getEpochSecond());
        who();

        press("book");

        assertThat(ports.held).hasSize(1);
        assertThat(ports.booked.getFirst().key()).isEqualTo(ports.held.getFirst().key());
        assertThat(ports.released).isEmpty();
    }

    @Test
    void namesTheTownOnWhoseClockItIs() {
        pick(HAIRCUT);
        press("soonest");
        who();

        press("book");

        assertThat(find(ZoneNote.class).single().getText())
                .startsWith("The time is that of Atyrau");
        assertThat(find(Anchor.class).withId("calendar-file").exists()).isTrue();
        assertThat(find(Anchor.class).withId("google-calendar").single().getHref())
                .startsWith("https://calendar.google.com/calendar/render?action=TEMPLATE");
    }

    @Test
    void givesUpWhatItHeldForAnotherStart() {
        pick(HAIRCUT);
        tap("start-" + TEN.getEpochSecond());

        press("other-time");
        tap("start-" + TEN.plus(Duration.ofHours(3)).getEpochSecond());

        assertThat(ports.released).hasSize(1);
        assertThat(ports.held).hasSize(2);
        assertThat(ports.held.getFirst().key()).isEqualTo(ports.held.getLast().key());
    }

    @Test
    void offersTheNearestThreeWhenTheStartWasLost() {
        ports.booking = new SlotTaken();
        pick(HAIRCUT);
        tap("start-" + TEN.getEpochSecond());
        who();

        press("book");

        assertThat(find(NearestStarts.class).single().isVisible()).isTrue();
        assertThat(find(NativeButton.class).all())
                .filteredOn(one -> one.getId().orElse("").startsWith("nearest-"))
                .hasSize(3);
        assertThat(find(TextField.class).withId("client-name").single().getValue())
                .isEqualTo("Dana");
    }

    @Test
    void saysAtOnceThatSomebodyElseHoldsTheStart() {
        ports.holding = new HoldDecision.SlotTaken();
        pick(HAIRCUT);

        tap("start-" + TEN.getEpochSecond());

        assertThat(find(Notice.class).single().getText()).startsWith("This time was just taken");
    }

    @Test
    void putsSeveralServicesIntoOneVisit() {
        pick(HAIRCUT);
        press("one-more-service");
        pick(COLOURING);
        tap("start-" + TEN.getEpochSecond());
        who();

        press("book");

        assertThat(ports.booked.getFirst().services())
                .containsExactly(
                        ServiceChoice.of(HAIRCUT.id(), null),
                        ServiceChoice.of(COLOURING.id(), null));
    }

    @Test
    void doesWithoutAServiceAgain() {
        pick(HAIRCUT);

        test(find(Button.class).withClassName("remove-service").single()).click();

        assertThat(find(NativeButton.class).withId("service-" + HAIRCUT.id().value()).exists())
                .isTrue();
        assertThat(find(StartFinder.class).exists()).isFalse();
    }

    @Test
    void saysWhyADayHasNoTimeAndLetsWaitForIt() {
        ports.free = false;
        ports.noTime = new ExplainDay.HasNoTime(new NoTime.FullyBooked());
        ports.waitingFor = new WaitlistDecision.Joined(SalonFixture.waiting());
        pick(HAIRCUT);
        assertThat(find(Paragraph.class).withId("no-time").single().getText())
                .endsWith("everything is booked.");

        press("wait-for-time");
        who();
        press("book");

        var command = ports.joined.getFirst();
        assertThat(command.offering()).isEqualTo(HAIRCUT.id());
        assertThat(command.client().name()).isEqualTo("Dana");
        assertThat(find(Anchor.class).withId("offer-link").single().getHref())
                .isEqualTo("/demo-salon/booking/genuine-token");
    }

    @Test
    void offersNoWaitingWhereNobodyWorks() {
        ports.free = false;
        ports.noTime = new ExplainDay.HasNoTime(new NoTime.NobodyWorks());

        pick(HAIRCUT);

        assertThat(find(Button.class).withId("wait-for-time").exists()).isFalse();
    }

    @Test
    void bringsBackWhatTheTabHasKept() {
        find(BookingForm.class).single().restore(left("Dana"));

        assertThat(find(StartFinder.class).single().chosen()).contains(TEN);
        assertThat(typed("client-name")).isEqualTo("Dana");
        assertThat(ports.held.getFirst().key().value()).isEqualTo("an-earlier-key");
    }

    private static Draft.Left left(String name) {
        return new Draft.Left(
                new IdempotencyKey("an-earlier-key"),
                List.of(HAIRCUT.id()),
                Optional.of(AIGERIM),
                Optional.of(TEN),
                name,
                "87011234567",
                "",
                "");
    }

    @Test
    void offersThoseBehindThePhoneOfWhoeverIsSignedIn() {
        ports.household = behind(new Person("Dana", DANAS), new Person("Alua", null));
        pick(HAIRCUT);
        press("soonest");

        tap("person-0");
        tap("person-1");

        assertThat(typed("client-name")).isEqualTo("Alua");
        assertThat(typed("client-phone")).isEqualTo("+7 701 123 45 67");
        assertThat(find(EmailField.class).withId("client-email").single().getValue()).isEmpty();
    }

    @Test
    void asksNobodyAgainWhoIsAloneBehindAPhone() {
        ports.household = behind(new Person("Dana", DANAS));
        pick(HAIRCUT);
        assertThat(find(TextField.class).withId("client-name").exists()).isFalse();

        press("soonest");

        assertThat(find(KnownPeople.class).exists()).isFalse();
        assertThat(typed("client-name")).isEqualTo("Dana");
        assertThat(find(EmailField.class).withId("client-email").single().getValue())
                .isEqualTo(DANAS.value());
    }

    @Test
    void prefersWhatWasTypedToWhatIsKnown() {
        ports.household = behind(new Person("Dana", DANAS));

        find(BookingForm.class).single().restore(left("Madina"));

        assertThat(typed("client-name")).isEqualTo("Madina");
    }

    private static Optional<Household> behind(Person... people) {
        return Optional.of(new Household(new PhoneNumber("+77011234567"), List.of(people)));
    }

    private String typed(String id) {
        return find(TextField.class).withId(id).single().getValue();
    }

    @Test
    void beginsWithWhatALinkNames() {
        UI.getCurrent()
                .navigate(
                        SLUG.value(),
                        QueryParameters.of("service", HAIRCUT.id().value().toString()));

        assertThat(find(ChosenRow.class).exists()).isTrue();
        assertThat(find(StartFinder.class).exists()).isTrue();
    }

    @Test
    void asksForTheDaysOfAnotherMonth() {
        pick(HAIRCUT);

        tap("later-month");

        var asked = ports.asked.getLast();
        assertThat(asked.from()).isEqualTo(WEDNESDAY.plusMonths(1).withDayOfMonth(1));
    }

    private void pick(Offering service) {
        tap("service-" + service.id().value());
    }

    private void tap(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void who() {
        test(find(TextField.class).withId("client-name").single()).setValue("Dana");
        test(find(TextField.class).withId("client-phone").single()).setValue("87011234567");
        test(find(Checkbox.class).withId("client-consent").single()).click();
    }
}
