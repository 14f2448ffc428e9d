package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.ReinstateDecision;
import kz.localbusiness.domain.booking.RenewDecision.LinkRenewed;
import kz.localbusiness.domain.booking.RenewDecision.TooOften;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.layout.LinkDialog;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AgendaInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.agenda", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ShowDayViewTest extends SpringBrowserlessTest {

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private ShowDayView open() {
        return navigate(ShowDayView.class, Map.of("slug", "salon"));
    }

    private void hear(BookingEvent event) {
        world.watchers.forEach(watcher -> watcher.accept(event));
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
    }

    private String lastSaid() {
        return test(find(Notification.class).last()).getText();
    }

    @Test
    void showsWhoComesAndHowManyWait() {
        world.visits.add(visit(1, new Requested()));
        world.visits.add(visit(2, new Cancelled(NOW, Actor.CLIENT, "Ill", new Confirmed(NOW))));

        open();

        var cards = find(AppointmentCard.class).all();
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().getElement().getTextRecursively())
                .contains(
                        "10:00–10:45", "Dana", "Haircut", "By the window", "Awaiting confirmation");
        assertThat(cards.getLast().hasClassName("muted")).isTrue();
        assertThat(find(Anchor.class, cards.getFirst()).single().getHref())
                .isEqualTo("tel:+77011234567");
        assertThat(find(DayHeader.class).single().getElement().getTextRecursively())
                .contains("Monday, 2 March");
        assertThat(find(TodayPanel.class).single().getElement().getTextRecursively())
                .contains("Awaiting confirmation: 1");
    }

    @Test
    void confirmsWithOneTap() {
        world.visits.add(visit(1, new Requested()));
        world.confirmAnswer = new ConfirmDecision.WasConfirmed(visit(1, new Confirmed(NOW)));
        open();

        test(find(AppointmentCard.class).single().buttons.confirm).click();

        assertThat(world.confirmed).hasSize(1);
        assertThat(lastSaid()).isEqualTo("This visit was confirmed before");
    }

    @Test
    void offersStaffOnlyToTellHowAVisitWent() {
        world.role = Role.STAFF;
        world.visits.add(visit(1, new Requested()));
        world.visits.add(visit(2, new Confirmed(NOW)));
        open();

        var cards = find(AppointmentCard.class).all();
        assertThat(cards.getFirst().buttons.confirm.isVisible()).isFalse();
        assertThat(cards.getLast().buttons.cancel.isVisible()).isFalse();
        assertThat(cards.getLast().buttons.completed.isVisible()).isTrue();
        assertThat(find(Anchor.class).withAttribute("aria-label", "Today").exists()).isTrue();
        assertThat(find(Anchor.class).withAttribute("aria-label", "Settings").exists()).isFalse();
    }

    @Test
    void cancelsOnlyWithAReason() {
        world.visits.add(visit(1, new Confirmed(NOW)));
        world.cancelAnswer = new CancelDecision.TooLate(visit(1, new Confirmed(NOW)));
        open();
        test(find(AppointmentCard.class).single().buttons.cancel).click();
        var dialog = find(CancelDialog.class).single();

        test(dialog.cancel).click();
        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(world.cancelled).isEmpty();
        test(dialog.reason).setValue("  The master is ill ");
        test(dialog.cancel).click();

        assertThat(world.cancelled.getFirst().reason()).isEqualTo("The master is ill");
        assertThat(lastSaid()).startsWith("The visit has begun");
    }

    @Test
    void takesACancellationBack() {
        var visit = visit(1, new Confirmed(NOW));
        world.visits.add(visit);
        world.cancelAnswer =
                new CancelDecision.NowCancelled(
                        Agenda.empty(AgendaInMemory.ID, visit.home()), visit);
        world.reinstateAnswer = new ReinstateDecision.ForGood(visit);
        open();
        test(find(AppointmentCard.class).single().buttons.cancel).click();
        var dialog = find(CancelDialog.class).single();
        test(dialog.reason).setValue("The master is ill");
        test(dialog.cancel).click();

        test(find(Button.class).withClassName("undo").single()).click();

        assertThat(world.reinstated)
                .containsExactly(new ReinstateAppointment.Command(AgendaInMemory.ID, visit.id()));
        assertThat(lastSaid()).startsWith("The client knows of the cancellation already");
    }

    @Test
    void handsOverANewLinkOnceTheOwnerIsSure() {
        var booked = visit(1, new Confirmed(NOW));
        world.visits.add(booked);
        world.renewAnswer =
                new RenewManageLink.Answer(
                        new LinkRenewed(VisitFixture.home(), booked), new ManageToken("abc"));
        open();

        test(find(AppointmentCard.class).single().name).click();
        test(find(ContactButtons.class).single().newLink).click();
        assertThat(world.renewed).isEmpty();
        test(find(NewLinkDialog.class).single().renew).click();

        assertThat(world.renewed).hasSize(1);
        assertThat(find(LinkDialog.class).single().getElement().getTextRecursively())
                .contains("http://localhost:8080/salon/booking/abc");
    }

    @Test
    void saysThatALinkCannotBeReplacedAnyMore() {
        world.visits.add(visit(1, new Confirmed(NOW)));
        world.renewAnswer =
                new RenewManageLink.Answer(new TooOften(visit(1, new Confirmed(NOW))), null);
        open();

        test(find(AppointmentCard.class).single().name).click();
        test(find(ContactButtons.class).single().newLink).click();
        test(find(NewLinkDialog.class).single().renew).click();

        assertThat(lastSaid()).isEqualTo("The link of this visit cannot be replaced any more");
    }

    @Test
    void showsANewBookingWithoutReloading() {
        var view = open();
        assertThat(find(EmptyDay.class).exists()).isTrue();
        var booked = visit(1, new Requested());
        world.visits.add(booked);

        hear(new AppointmentBooked(new EventId(new UUID(3, 3)), booked.id(), NOW));

        assertThat(find(AppointmentCard.class).single().hasClassName("fresh")).isTrue();
        assertThat(find(EmptyDay.class).exists()).isFalse();
        assertThat(view.news.getText()).isEqualTo("New booking: Dana, 10:00");
        assertThat(lastSaid()).isEqualTo("New booking: Dana, 10:00");
    }

    @Test
    void staysQuietAboutOtherDays() {
        var view = open();

        hear(
                new AppointmentBooked(
                        new EventId(new UUID(3, 3)), visit(1, new Requested()).id(), NOW));

        assertThat(view.news.getText()).isEmpty();
    }

    @Test
    void goesToTheNextDayAndBack() {
        world.visits.add(visit(1, new Requested()));
        var view = open();

        test(view.header.next).click();
        assertThat(view.header.date.getValue()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(find(EmptyDay.class).exists()).isTrue();
        test(view.header.today).click();

        assertThat(find(AppointmentCard.class).exists()).isTrue();
    }

    @Test
    void stopsWatchingWhenThePageIsLeft() {
        var view = open();
        assertThat(world.watchers).hasSize(3);

        view.removeFromParent();

        assertThat(world.watchers).hasSize(2);
    }

    @Test
    void leadsToTheSetupWhileTheBusinessIsNotOpen() {
        world.stage = Stage.SETTING_UP;

        UI.getCurrent().navigate("salon/admin");

        assertThat(find(DayBoard.class).exists()).isFalse();
    }
}
