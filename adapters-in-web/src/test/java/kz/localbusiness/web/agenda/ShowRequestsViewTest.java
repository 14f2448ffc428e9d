package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AgendaInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.agenda", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ShowRequestsViewTest extends SpringBrowserlessTest {

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private ShowRequestsView open() {
        return navigate(ShowRequestsView.class, Map.of("slug", "salon"));
    }

    private void hearOfABooking() {
        var news =
                new AppointmentBooked(
                        new EventId(new UUID(3, 3)), visit(1, new Requested()).id(), NOW);
        List.copyOf(world.watchers).forEach(watcher -> watcher.accept(news));
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
    }

    @Test
    void listsWhatWaitsWithItsDate() {
        world.visits.add(visit(1, new Requested()));
        world.visits.add(visit(2, new Confirmed(NOW)));

        open();

        assertThat(find(AppointmentCard.class).single().getElement().getTextRecursively())
                .contains("2 March, 10:00–10:45", "Dana", "Haircut");
    }

    @Test
    void answersFromTheList() {
        world.visits.add(visit(1, new Requested()));
        world.confirmAnswer =
                new ConfirmDecision.NowConfirmed(VisitFixture.home(), visit(1, new Confirmed(NOW)));
        open();

        test(find(AppointmentCard.class).single().buttons.confirm).click();

        assertThat(world.confirmed).hasSize(1);
    }

    @Test
    void showsWhatClientsAskFor() {
        world.visits.add(VisitFixture.asked(1, "A bit later?"));

        open();

        var card = find(AppointmentCard.class).single();
        assertThat(card.getElement().getTextRecursively())
                .contains("Asks for a change: A bit later?");
        assertThat(card.buttons.answer.isVisible()).isTrue();
    }

    @Test
    void saysThatNothingWaits() {
        assertThat(open().getElement().getTextRecursively())
                .contains("Nothing waits for your answer.");
    }

    @Test
    void hearsOfANewRequestAndCountsItInTheNavigation() {
        open();
        assertThat(ways()).doesNotContain("Requests1");
        world.visits.add(visit(1, new Requested()));

        hearOfABooking();

        assertThat(find(AppointmentCard.class).all()).hasSize(1);
        assertThat(ways()).contains("Requests1");
    }

    private String ways() {
        return find(AdminLayout.class)
                .single()
                .getElement()
                .getTextRecursively()
                .replaceAll("\\s", "");
    }
}
