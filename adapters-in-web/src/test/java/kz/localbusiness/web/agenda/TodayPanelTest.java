package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.AgendaInMemory.AIGERIM;
import static kz.localbusiness.web.agenda.AgendaInMemory.TODAY;
import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.TEN;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.Map;
import kz.localbusiness.application.booking.ShowToday.Gap;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
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
class TodayPanelTest extends SpringBrowserlessTest {

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    private String open() {
        var view = navigate(ShowDayView.class, Map.of("slug", "salon"));
        return find(TodayPanel.class, view).single().getElement().getTextRecursively();
    }

    @Test
    void saysWhoIsNextAndInHowLong() {
        world.visits.add(visit(1, new Confirmed(NOW)));

        assertThat(open()).contains("Next", "10:00 · Dana · Haircut", "in 1 h");

        test(find(NativeButton.class).withId("next-visit").single()).click();
        assertThat(find(AppointmentSheet.class).exists()).isTrue();
    }

    @Test
    void saysThatNobodyIsExpected() {
        assertThat(open()).contains("Nobody else is expected today.");
    }

    @Test
    void leadsToTheRequests() {
        world.visits.add(visit(1, new Requested()));

        assertThat(open()).contains("Awaiting confirmation: 1");
        assertThat(find(Anchor.class).withId("to-requests").single().getHref())
                .isEqualTo("/salon/admin/requests");
    }

    @Test
    void showsWhatCanStillBeSold() {
        world.gaps.add(new Gap(AIGERIM, TimeSlot.lasting(Duration.ofHours(2), TEN)));

        assertThat(open()).contains("Still free today", "10:00–12:00 · Айгерим");
    }

    @Test
    void worriesAndSaysWhereToPutItRight() {
        world.worries.add(new Worry.NobodyWorks(TODAY.plusDays(20), TODAY.plusDays(41)));
        world.worries.add(new Worry.NeverBooked(AIGERIM));

        assertThat(open())
                .contains(
                        "Nobody works 22 March – 12 April", "Nobody can book Айгерим", "Put right");
        assertThat(find(Anchor.class).withText("Put right").all())
                .extracting(Anchor::getHref)
                .containsExactly("/salon/admin/settings/hours", "/salon/admin/staff");
    }

    @Test
    void worriesAboutWhatDoesNotLeave() {
        world.worries.add(new Worry.MessagesWait(2));

        assertThat(open()).contains("E-mails to clients do not leave, waiting: 2");
        assertThat(find(Anchor.class).withText("Put right").exists()).isFalse();
    }

    @Test
    void leadsToMoneyThatWaitsAndToABankThatRefuses() {
        world.worries.add(new Worry.BankRefuses());
        world.worries.add(new Worry.MoneyWaits(2, Money.tenge(7_000)));

        assertThat(open())
                .contains("Kaspi does not accept the connection any more")
                .contains("Money waits to be given back by hand: 2 · ₸7,000");
        assertThat(find(Anchor.class).withText("Put right").all())
                .extracting(Anchor::getHref)
                .containsOnly("/salon/admin/settings/payment");
    }

    @Test
    void isAboutTodayOnly() {
        var view = navigate(ShowDayView.class, Map.of("slug", "salon"));

        test(view.header.next).click();

        assertThat(find(TodayPanel.class).exists()).isFalse();
    }
}
