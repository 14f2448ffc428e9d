package kz.localbusiness.web.booking;

import static kz.localbusiness.web.booking.SalonFixture.AIGERIM;
import static kz.localbusiness.web.booking.SalonFixture.HAIRCUT;
import static kz.localbusiness.web.booking.SalonFixture.NOW;
import static kz.localbusiness.web.booking.SalonFixture.SALON;
import static kz.localbusiness.web.booking.SalonFixture.TEN;
import static kz.localbusiness.web.booking.SalonFixture.VISIT;
import static kz.localbusiness.web.booking.SalonFixture.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.AnswerOffer.Choice;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.WaitlistDecision;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.booking.WaitlistState;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.booking.WaitlistState.Waiting;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class AnsweringAnOfferTest extends SpringBrowserlessTest {

    private static final WaitlistId ENTRY = new WaitlistId(VISIT.value());

    private final SalonPorts ports;

    @Autowired
    AnsweringAnOfferTest(SalonPorts ports) {
        this.ports = ports;
    }

    @BeforeEach
    void offer() {
        ports.reset();
        ports.waiting = Optional.of(entry(offered(NOW.plus(Duration.ofMinutes(30)))));
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KK | Уақыт босады",
                "RU | Освободилось время: среда, 25 ноября, 10:00, мастер Айгерим",
                "EN | A time has freed: Wednesday, 25 November, 10:00, with Айгерим. It is held"
            })
    void showsWhatIsHeldAndUntilWhen(Language language, String offer) {
        UI.getCurrent().setLocale(Locales.of(language));

        open();

        assertThat(state()).startsWith(offer).contains("08:30");
        assertThat(find(Paragraph.class).withId("offer-wish").single().getText())
                .contains(HAIRCUT.name());
        assertThat(ports.answered).isEmpty();
    }

    @Test
    void acceptsAndShowsTheVisit() {
        open();
        ports.answering =
                new WaitlistDecision.OfferAccepted(
                        entry(new WaitlistState.Accepted(VISIT)),
                        SalonFixture.visitIn(new Confirmed(NOW)));
        ports.waiting = Optional.of(entry(new WaitlistState.Accepted(VISIT)));

        press("accept-offer");

        assertThat(ports.answered)
                .extracting(AnswerOffer.Command::entry, AnswerOffer.Command::choice)
                .containsExactly(tuple(ENTRY, Choice.ACCEPT));
        assertThat(notice()).isEqualTo("The time is yours: you are booked.");
        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Confirmed");
        assertThat(find(Button.class).withId("leave-waitlist").exists()).isFalse();
    }

    @Test
    void waitsForTheBusinessWhereBookingsDo() {
        open();
        ports.answering =
                new WaitlistDecision.OfferAccepted(
                        entry(new WaitlistState.Accepted(VISIT)), SalonFixture.visit());

        press("accept-offer");

        assertThat(notice()).contains("The business will confirm.");
    }

    @Test
    void declinesAndKeepsThePlace() {
        open();
        ports.answering = new WaitlistDecision.OfferDeclined(entry(new Waiting()));
        ports.waiting = Optional.of(entry(new Waiting()));

        press("decline-offer");

        assertThat(ports.answered.getFirst().choice()).isEqualTo(Choice.DECLINE);
        assertThat(notice()).startsWith("Declined. You keep your place");
        assertThat(find(Button.class).withId("accept-offer").exists()).isFalse();
        assertThat(find(Button.class).withId("leave-waitlist").exists()).isTrue();
    }

    @Test
    void leavesTheWaitlist() {
        ports.waiting = Optional.of(entry(new Waiting()));
        open();
        ports.answering = new WaitlistDecision.Left(entry(new WaitlistState.Ended()));
        ports.waiting = Optional.of(entry(new WaitlistState.Ended()));

        press("leave-waitlist");

        assertThat(ports.answered.getFirst().choice()).isEqualTo(Choice.LEAVE);
        assertThat(state()).isEqualTo("You are no longer on the waiting list.");
    }

    @Test
    void offersNoAnswerOnceTheOfferHasLapsed() {
        ports.waiting = Optional.of(entry(offered(NOW)));

        open();

        assertThat(state()).isEqualTo("This offer is not open any more.");
        assertThat(find(Button.class).withId("accept-offer").exists()).isFalse();
    }

    @Test
    void saysThatTheOfferHasGoneMeanwhile() {
        open();
        ports.answering = new WaitlistDecision.NoOffer();

        press("accept-offer");

        assertThat(notice()).isEqualTo("This offer is not open any more.");
    }

    @Test
    void opensNoLinkThatNamesNothing() {
        ports.isAnAppointment = false;
        ports.waiting = Optional.empty();

        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("This link no longer works");
    }

    private static Offered offered(Instant until) {
        return new Offered(ENTRY.offer(1), AgendaKey.of(AIGERIM, WEDNESDAY), TEN, until);
    }

    private static WaitlistEntry entry(WaitlistState state) {
        var joined =
                WaitlistEntry.joining(
                        SALON,
                        ENTRY,
                        HAIRCUT.id(),
                        null,
                        WEDNESDAY,
                        WEDNESDAY.plusDays(6),
                        SalonFixture.visit().client(),
                        NOW);
        return new WaitlistEntry(
                SALON,
                ENTRY,
                joined.offering(),
                joined.staff(),
                joined.from(),
                joined.to(),
                joined.client(),
                NOW,
                state,
                1,
                joined.log(),
                1);
    }

    private void open() {
        navigate(
                ManageAppointmentView.class,
                Map.of("slug", SalonFixture.SLUG.value(), "token", "genuine-token"));
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String state() {
        return find(Paragraph.class).withId("offer-state").single().getText();
    }

    private String notice() {
        return find(Notice.class).single().getText();
    }
}
