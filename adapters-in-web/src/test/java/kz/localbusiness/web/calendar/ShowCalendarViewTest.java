package kz.localbusiness.web.calendar;

import static kz.localbusiness.web.calendar.CalendarInMemory.AIGERIM;
import static kz.localbusiness.web.calendar.CalendarInMemory.DINARA;
import static kz.localbusiness.web.calendar.CalendarInMemory.NOW;
import static kz.localbusiness.web.calendar.CalendarInMemory.TEN;
import static kz.localbusiness.web.calendar.CalendarInMemory.TODAY;
import static kz.localbusiness.web.calendar.CalendarInMemory.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.booking.ResizeDecision;
import kz.localbusiness.domain.booking.Standing;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = CalendarInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.calendar", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ShowCalendarViewTest extends SpringBrowserlessTest {

    private static final LocalDateTime NOON = TODAY.atTime(12, 0);

    @Autowired CalendarInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private CalendarBoard open(String query) {
        UI.getCurrent().navigate("salon/admin/calendar", QueryParameters.fromString(query));
        return find(CalendarBoard.class).single();
    }

    /// What the browser was told last, since it was asked before.
    private Object[] told(String function) {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var told =
                UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .map(PendingJavaScriptInvocation::getInvocation)
                        .filter(one -> one.getExpression().contains("." + function + "("))
                        .toList();
        return told.isEmpty() ? new Object[0] : told.getLast().getParameters().toArray();
    }

    private List<CalendarItem> put(String visit) {
        var told = told("put");
        assertThat(told).contains(visit);
        return ((List<?>) told[2]).stream().map(CalendarItem.class::cast).toList();
    }

    private CalendarPage page() {
        return (CalendarPage) told("show")[1];
    }

    private void hear(BookingEvent event) {
        world.watchers.forEach(watcher -> watcher.accept(event));
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
    }

    private StaffCalendar.Touch touch(CalendarBoard board) {
        return board.calendar.touch;
    }

    private String lastSaid() {
        return find(Notification.class).last().getElement().getTextRecursively();
    }

    @Test
    void tellsWhoHasSaidThatTheyCome() {
        var visit = visit(1, TEN, new Confirmed(NOW));
        var home = new AtHome(Agenda.empty(CalendarInMemory.ID, visit.home()), visit);
        var promised = home.promise(new Occurrence(NOW, new EventId(new UUID(3, 1))));
        world.visits.add(((PromiseDecision.Promised) promised).appointment());

        open("");

        assertThat(page().items().getFirst().detail())
                .isEqualTo("Will come · " + visit.offering().name());
    }

    @Test
    void showsTodayWithAColumnForEachPerson() {
        world.visits.add(visit(1, TEN, new Confirmed(NOW)));

        open("");

        var page = page();
        assertThat(page.view()).isEqualTo("day");
        assertThat(page.people())
                .extracting(CalendarPage.Person::name)
                .containsExactly("Айгерим", "Динара");
        assertThat(page.items()).hasSize(1);
        var item = page.items().getFirst();
        assertThat(item.start()).isEqualTo("2026-03-02T10:00");
        assertThat(item.end()).isEqualTo("2026-03-02T10:45");
        assertThat(item.state()).isEqualTo("confirmed");
        assertThat(item.label()).isEqualTo("Monday, 2 March, Айгерим, Confirmed");
        assertThat(item.movable()).isTrue();
        assertThat(page.opens()).isEqualTo(10);
        assertThat(page.closes()).isEqualTo(11);
        assertThat(page.zone()).isEqualTo("+05:00");
        assertThat(world.asked.getLast().filter().states())
                .hasSize(6)
                .doesNotContain(Standing.CANCELLED);
    }

    @Test
    void showsWhatAnAddressAsksFor() {
        var board =
                open(
                        "date=2026-03-18&view=month&state=no-show&staff="
                                + DINARA.id().value()
                                + "&service=nonsense");

        var asked = world.asked.getLast();
        assertThat(asked.from()).isEqualTo("2026-02-23");
        assertThat(asked.to()).isEqualTo("2026-04-05");
        assertThat(asked.filter().staff()).containsExactly(DINARA.id());
        assertThat(asked.filter().states()).containsExactly(Standing.NO_SHOW);
        assertThat(asked.filter().services()).isEmpty();
        assertThat(board.filters.button.getText()).isEqualTo("Filter: 2");
    }

    @Test
    void goesFromDayToWeekAndOn() {
        var board = open("");

        test(board.header.views.button(CalendarSpan.WEEK)).click();
        assertThat(world.asked.getLast().to()).isEqualTo("2026-03-08");
        test(board.header.next).click();
        assertThat(world.asked.getLast().from()).isEqualTo("2026-03-09");
        test(board.header.today).click();

        assertThat(world.asked.getLast().from()).isEqualTo("2026-03-02");
    }

    @Test
    void filtersByPerson() {
        var board = open("view=week");

        test(board.filters.button).click();
        var filters = find(CalendarFilters.class).single();
        test(filters.staff).selectItem("Динара");

        assertThat(world.asked.getLast().filter().staff()).containsExactly(DINARA.id());
        assertThat(board.filters.button.getText()).isEqualTo("Filter: 1");
    }

    @Test
    void showsNoColleaguesToStaffAndLetsThemMoveNothing() {
        world.role = Role.STAFF;
        world.visits.add(visit(1, TEN, new Confirmed(NOW)));
        var board = open("");

        assertThat(page().items().getFirst().movable()).isFalse();
        test(board.filters.button).click();
        assertThat(find(CalendarFilters.class).single().staff.isVisible()).isFalse();
        touch(board).time(AIGERIM.id(), NOON);
        assertThat(find(FreeTimeDialog.class).exists()).isFalse();
        assertThat(find(BlockDialog.class).exists()).isTrue();
    }

    @Test
    void movesAVisitAndKnowsTheWayBack() {
        var before = visit(1, TEN, new Confirmed(NOW));
        var after = visit(1, TEN.plus(Duration.ofHours(2)), new Confirmed(NOW));
        world.visits.add(before);
        world.moveAnswer = new MoveDecision.Moved(home(), after);
        var board = open("");

        touch(board).moved(before.id(), DINARA.id(), NOON);

        var move = world.moves.getFirst();
        assertThat(move.start()).isEqualTo("2026-03-02T07:00:00Z");
        assertThat(move.staff()).isEqualTo(DINARA.id());
        assertThat(move.override()).isFalse();
        assertThat(put(id(1))).extracting(CalendarItem::start).containsExactly("2026-03-02T12:00");
        assertThat(lastSaid()).contains("Dana: moved to Monday, 2 March, 12:00");
        world.moveAnswer = new MoveDecision.Moved(home(), before);
        test(find(Button.class).withClassName("undo").single()).click();

        var back = world.moves.getLast();
        assertThat(back.start()).isEqualTo(TEN);
        assertThat(back.staff()).isEqualTo(AIGERIM.id());
        assertThat(put(id(1))).extracting(CalendarItem::start).containsExactly("2026-03-02T10:00");
    }

    @Test
    void putsARefusedVisitBackAndSaysWhy() {
        var before = visit(1, TEN, new Confirmed(NOW));
        world.visits.add(before);
        var board = open("");

        touch(board).moved(before.id(), null, NOON);

        assertThat(put(id(1))).extracting(CalendarItem::start).containsExactly("2026-03-02T10:00");
        var dialog = find(RefusalDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("That time is taken");
        assertThat(dialog.anyway.getParent()).isEmpty();
    }

    @Test
    void movesPastItsOwnRulesOnceTheOwnerIsSure() {
        var before = visit(1, TEN, new Confirmed(NOW));
        world.visits.add(before);
        world.moveAnswer =
                new MoveDecision.NotOffered(List.of(new Obstacle.OutsideHours(List.of())));
        var board = open("");
        touch(board).moved(before.id(), null, NOON);
        world.moveAnswer = new MoveDecision.Moved(home(), before);

        test(find(RefusalDialog.class).single().anyway).click();

        assertThat(world.moves.getLast().override()).isTrue();
    }

    @Test
    void stretchesAVisitAndKnowsTheWayBack() {
        var visit = visit(1, TEN, new Confirmed(NOW));
        world.visits.add(visit);
        var board = open("");
        world.lengthAnswer = new ResizeDecision.Resized(home(), visit);

        touch(board).stretched(visit.id(), NOON);
        test(find(Button.class).withClassName("undo").single()).click();

        assertThat(world.lengths)
                .extracting(ResizeAppointment.Command::length, ResizeAppointment.Command::override)
                .containsExactly(
                        tuple(Duration.ofHours(2), false), tuple(Duration.ofMinutes(45), true));
    }

    @Test
    void asksBeforeItStretchesPastClosingTime() {
        var visit = visit(1, TEN, new Confirmed(NOW));
        world.visits.add(visit);
        world.lengthAnswer =
                new ResizeDecision.NotOffered(List.of(new Obstacle.OutsideHours(List.of())));
        var board = open("");
        touch(board).stretched(visit.id(), NOON);
        world.lengthAnswer = new ResizeDecision.SlotTaken();

        test(find(RefusalDialog.class).single().anyway).click();

        assertThat(world.lengths.getLast().override()).isTrue();
        assertThat(find(RefusalDialog.class).last().anyway.getParent()).isEmpty();
    }

    @Test
    void showsANewBookingWithoutReloading() {
        open("");
        var booked = visit(1, TEN, new Confirmed(NOW));
        world.visits.add(booked);

        hear(new AppointmentBooked(new EventId(new UUID(3, 3)), booked.id(), NOW));

        assertThat(put(id(1))).hasSize(1);
        assertThat(find(Div.class).withId("calendar-news").single())
                .extracting(news -> news.getText())
                .isEqualTo("New booking: Dana, Monday, 2 March, 10:00");
    }

    @Test
    void takesOffWhatIsNotShownAnyMore() {
        open("");
        var cancelled = visit(1, TEN, new Cancelled(NOW, Actor.CLIENT, "", new Confirmed(NOW)));
        world.visits.add(cancelled);
        world.visits.add(visit(2, TEN.plus(Duration.ofDays(1)), new Completed(NOW)));

        hear(new AppointmentBooked(new EventId(new UUID(3, 3)), cancelled.id(), NOW));
        assertThat(put(id(1))).isEmpty();
        hear(new AppointmentBooked(new EventId(new UUID(3, 4)), world.visits.getLast().id(), NOW));
        assertThat(put(id(2))).isEmpty();
    }

    @Test
    void keepsTimeAndGivesItBackAndKeepsItAgain() {
        var board = open("");
        touch(board).time(DINARA.id(), NOON);
        test(find(FreeTimeDialog.class).single().block).click();
        var dialog = find(BlockDialog.class).single();
        assertThat(dialog.person.getValue().name()).isEqualTo("Динара");
        dialog.to.setValue(LocalTime.of(13, 30));
        dialog.reason.setValue("Dentist");
        test(dialog.submit).click();

        var kept = world.blocks.getFirst();
        assertThat(kept.time().duration()).isEqualTo(Duration.ofMinutes(90));
        assertThat(dialog.isOpened()).isFalse();
        touch(board).block(kept.id(), DINARA.id(), TODAY);
        test(find(UnblockDialog.class).single().free).click();
        assertThat(world.blocks).isEmpty();
        test(find(Button.class).withClassName("undo").single()).click();

        assertThat(world.blocks).containsExactly(kept);
    }

    @Test
    void saysWhyTimeCannotBeKept() {
        world.isInTheWay = true;
        var board = open("");
        test(board.block).click();
        var dialog = find(BlockDialog.class).single();

        test(dialog.submit).click();
        assertThat(dialog.getElement().getTextRecursively()).contains("Choose a person");
        test(dialog.person).selectItem("Динара");
        test(dialog.submit).click();

        assertThat(dialog.getElement().getTextRecursively()).contains("Somebody is booked");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void leadsOutToTheVisitAndToANewOne() {
        var client = new UUID(2, 2);
        var board = open("book=" + client);
        touch(board).visit(visit(1, TEN, new Confirmed(NOW)).id());
        assertThat(world.opened).hasSize(1);

        touch(board).time(DINARA.id(), NOON);
        test(find(FreeTimeDialog.class).single().book).click();

        var wish = world.started.getFirst();
        assertThat(wish.staff()).isEqualTo(DINARA.id());
        assertThat(wish.start()).isEqualTo("2026-03-02T07:00:00Z");
        assertThat(wish.client()).isEqualTo(client);
    }

    @Test
    void opensTheDayThatWasTappedInAMonth() {
        var board = open("view=month");

        touch(board).day(TODAY.plusDays(3));

        assertThat(world.asked.getLast().from()).isEqualTo("2026-03-05");
        assertThat(world.asked.getLast().to()).isEqualTo("2026-03-05");
    }

    @Test
    void stopsWatchingWhenThePageIsLeft() {
        open("");
        var before = world.watchers.size();

        find(ShowCalendarView.class).single().removeFromParent();

        assertThat(world.watchers).hasSize(before - 1);
    }

    @Test
    void leadsToTheSetupWhileTheBusinessIsNotOpen() {
        world.stage = Stage.SETTING_UP;

        UI.getCurrent().navigate("salon/admin/calendar");

        assertThat(find(CalendarBoard.class).exists()).isFalse();
    }

    private static Agenda home() {
        return Agenda.empty(CalendarInMemory.ID, AgendaKey.of(AIGERIM.id(), TODAY));
    }

    private static String id(int visit) {
        return new UUID(9, visit).toString();
    }
}
