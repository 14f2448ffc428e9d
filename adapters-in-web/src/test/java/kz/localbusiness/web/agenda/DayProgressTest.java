package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.AgendaInMemory.AIGERIM;
import static kz.localbusiness.web.agenda.AgendaInMemory.DINARA;
import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.TEN;
import static kz.localbusiness.web.agenda.VisitFixture.part;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AgendaInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.agenda", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class DayProgressTest extends SpringBrowserlessTest {

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    @ParameterizedTest
    @MethodSource("statesAndWhatTheyAllow")
    void offersOnlyWhatTheStateAllows(AppointmentState state, String badge, List<String> allowed) {
        world.visits.add(VisitFixture.visit(1, state));

        open();

        assertThat(find(StateBadge.class).single().getText()).isEqualTo(badge);
        assertThat(find(Button.class, card()).all()).extracting(Button::getText).isEqualTo(allowed);
    }

    static Stream<Arguments> statesAndWhatTheyAllow() {
        var expected = List.of("Has come", "Completed", "Did not come", "Cancel visit");
        return Stream.of(
                Arguments.of(
                        new Requested(),
                        "Awaiting confirmation",
                        List.of("Confirm", "Cancel visit")),
                Arguments.of(new Confirmed(NOW), "Confirmed", expected),
                Arguments.of(new Rescheduled(NOW), "Rescheduled", expected),
                Arguments.of(new Arrived(NOW), "Here", List.of("Completed", "Take payment")),
                Arguments.of(new Completed(NOW), "Completed", List.of("Take payment")),
                Arguments.of(new NoShow(NOW), "Did not come", List.of()),
                Arguments.of(
                        new Cancelled(NOW, Actor.CLIENT, "", new Confirmed(NOW)),
                        "Cancelled",
                        List.of()));
    }

    @Test
    void marksWhoeverHasSaidThatTheyCome() {
        world.visits.add(VisitFixture.promised(1));

        open();

        assertThat(find(ComingMark.class).single().getText()).isEqualTo("Will come");
    }

    @Test
    void marksNobodyElse() {
        world.visits.add(VisitFixture.visit(1, new Confirmed(NOW)));

        open();

        assertThat(find(ComingMark.class).all()).isEmpty();
    }

    @Test
    void recordsHowFarAVisitHasCome() {
        world.visits.add(VisitFixture.visit(1, new Confirmed(NOW)));
        world.progressAnswer = done(new Arrived(NOW));
        open();

        test(card().buttons.arrived).click();

        assertThat(world.recorded.getFirst().progress()).isEqualTo(Progress.ARRIVED);
        assertThat(world.recorded.getFirst().appointment()).isEqualTo(visit(1).id());
        assertThat(lastSaid()).isEqualTo("The client has come");
    }

    @Test
    void saysThatAVisitHasNotBegun() {
        world.visits.add(VisitFixture.visit(1, new Confirmed(NOW)));
        world.progressAnswer = new ProgressDecision.TooEarly(visit(1));
        open();

        test(card().buttons.noShow).click();

        assertThat(world.recorded.getFirst().progress()).isEqualTo(Progress.NO_SHOW);
        assertThat(lastSaid()).isEqualTo("The visit has not begun yet");
    }

    @Test
    void showsTimeThatIsBlockedAndWhy() {
        var time = TimeSlot.lasting(Duration.ofHours(1), TEN.minus(Duration.ofHours(1)));
        world.blocks.add(new Block(new BlockId(new UUID(4, 4)), time, "Delivery of chairs"));
        world.visits.add(VisitFixture.visit(1, new Confirmed(NOW)));

        var view = open();

        assertThat(view.board.getElement().getTextRecursively())
                .containsSubsequence("09:00–10:00", "Blocked", "Delivery of chairs", "10:00–10:45");
        assertThat(find(EmptyDay.class).exists()).isFalse();
    }

    @Test
    void showsEveryServiceOfAVisitAndByWhom() {
        var after = TEN.plus(Duration.ofMinutes(45));
        var both =
                VisitFixture.visit(
                        1,
                        new Confirmed(NOW),
                        part("Haircut", AIGERIM, TEN),
                        part("Manicure", DINARA, after));
        world.visits.add(both);

        open();

        var cards = find(AppointmentCard.class).all();
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().getElement().getTextRecursively())
                .contains(
                        "10:00–11:30",
                        "10:00–10:45 · Haircut",
                        "Айгерим",
                        "10:45–11:30 · Manicure",
                        "Динара");
        assertThat(cards).filteredOn(one -> one.getId().isPresent()).hasSize(1);
    }

    private static Appointment visit(int id) {
        return VisitFixture.visit(id, new Confirmed(NOW));
    }

    private static ProgressDecision done(AppointmentState state) {
        var changed = VisitFixture.visit(1, state);
        var agenda = Agenda.empty(AgendaInMemory.ID, changed.home());
        return new ProgressDecision.Done(agenda, changed);
    }

    private ShowDayView open() {
        return navigate(ShowDayView.class, Map.of("slug", "salon"));
    }

    private AppointmentCard card() {
        return find(AppointmentCard.class).single();
    }

    private String lastSaid() {
        return test(find(Notification.class).last()).getText();
    }
}
