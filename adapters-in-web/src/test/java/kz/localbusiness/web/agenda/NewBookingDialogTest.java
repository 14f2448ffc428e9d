package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.AgendaInMemory.AIGERIM;
import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.TEN;
import static kz.localbusiness.web.agenda.VisitFixture.home;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ShowToday.Gap;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AgendaInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.agenda", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class NewBookingDialogTest extends SpringBrowserlessTest {

    private static final PhoneNumber PHONE = new PhoneNumber("+77011234567");

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        world.offers.add(new Offer(TEN, List.of(AIGERIM.id()), 0, 0));
        world.clients.add(new FoundClient(new ClientId(new UUID(6, 1)), "Dana", PHONE, null));
    }

    private NewBookingDialog open() {
        var view = navigate(ShowDayView.class, Map.of("slug", "salon"));
        test(view.book).click();
        return find(NewBookingDialog.class).single();
    }

    private void tap(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private String lastSaid() {
        return test(find(Notification.class).last()).getText();
    }

    @Test
    void booksWhomThreeLettersFind() {
        world.bookAnswers.add(new Booked(home(), visit(1, new Confirmed(NOW))));
        var dialog = open();

        dialog.client.search.setValue("Dan");
        tap("client-" + new UUID(6, 1));
        tap("start-" + TEN.getEpochSecond());
        test(dialog.book).click();

        assertThat(world.searched).contains("Dan");
        var command = world.booked.getFirst();
        assertThat(command.client().name()).isEqualTo("Dana");
        assertThat(command.client().phone()).isEqualTo(PHONE);
        assertThat(command.start()).isEqualTo(TEN);
        assertThat(command.override()).isFalse();
        assertThat(lastSaid()).isEqualTo("Booked: Dana, Monday, 2 March, 10:00");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void takesANewcomerWithWhatWasTyped() {
        world.clients.clear();
        world.bookAnswers.add(new Booked(home(), visit(1, new Confirmed(NOW))));
        var dialog = open();
        dialog.client.search.setValue("8 701 765 43 21");
        test(dialog.client.isNew).click();
        tap("start-" + TEN.getEpochSecond());

        test(dialog.book).click();
        assertThat(dialog.client.name.isInvalid()).isTrue();
        assertThat(world.booked).isEmpty();
        dialog.client.name.setValue("Aliya");
        test(dialog.book).click();

        assertThat(world.booked.getFirst().client().phone())
                .isEqualTo(new PhoneNumber("+77017654321"));
    }

    @Test
    void beginsInAGapWithWhoeverIsFree() {
        world.gaps.add(new Gap(AIGERIM, TimeSlot.lasting(Duration.ofHours(2), TEN)));
        navigate(ShowDayView.class, Map.of("slug", "salon"));

        test(find(NativeButton.class).withText("10:00–12:00 · Айгерим").single()).click();

        var dialog = find(NewBookingDialog.class).single();
        assertThat(dialog.start.chosen()).contains(TEN);
    }

    @Test
    void booksAgainWhatWasBookedLast() {
        world.visits.add(visit(1, new Confirmed(NOW)));
        world.bookAnswers.add(new Booked(home(), visit(2, new Confirmed(NOW))));

        UI.getCurrent().navigate("salon/admin", QueryParameters.of("book", "" + new UUID(6, 1)));
        tap("start-" + TEN.getEpochSecond());
        test(find(NewBookingDialog.class).single().book).click();

        var command = world.booked.getFirst();
        assertThat(command.client().name()).isEqualTo("Dana");
        assertThat(command.services().getFirst().staff()).isEqualTo(AIGERIM.id());
    }

    @Test
    void proposesToWhomItFoundWhatTheyHadLast() {
        world.visits.add(visit(1, new Confirmed(NOW)));
        world.bookAnswers.add(new Booked(home(), visit(2, new Confirmed(NOW))));
        var dialog = open();

        dialog.client.search.setValue("Dan");
        tap("client-" + new UUID(6, 1));
        tap("start-" + TEN.getEpochSecond());
        test(dialog.book).click();

        assertThat(world.booked.getFirst().services().getFirst().staff()).isEqualTo(AIGERIM.id());
    }

    @Test
    void insistsPastTheRulesOnPurpose() {
        var step = new Obstacle.OffGrid(Duration.ofMinutes(15));
        world.bookAnswers.add(new NotOffered(List.of(step)));
        world.bookAnswers.add(new Booked(home(), visit(1, new Confirmed(NOW))));
        var dialog = open();
        dialog.client.choose(world.clients.getFirst());
        tap("start-" + TEN.getEpochSecond());

        test(dialog.book).click();
        assertThat(dialog.obstacles.isVisible()).isTrue();
        test(dialog.obstacles.anyway).click();

        assertThat(world.booked.getLast().override()).isTrue();
        assertThat(world.booked.getLast().key()).isEqualTo(world.booked.getFirst().key());
    }

    @Test
    void asksAnewOnceSomebodyWasFaster() {
        world.bookAnswers.add(new SlotTaken());
        var dialog = open();
        dialog.client.choose(world.clients.getFirst());
        tap("start-" + TEN.getEpochSecond());

        test(dialog.book).click();

        assertThat(lastSaid()).isEqualTo("Somebody took this time a moment ago");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void isNotForThoseWhoSeeOnlyTheirOwnWork() {
        world.role = Role.STAFF;

        var view = navigate(ShowDayView.class, Map.of("slug", "salon"));

        assertThat(view.book.isVisible()).isFalse();
    }
}
