package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = AgendaInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.agenda", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ListUnpaidViewTest extends SpringBrowserlessTest {

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        world.visits.add(visit(1, new Confirmed(NOW)));
    }

    @Test
    void listsWhatIsOverAndNotPaidAndOpensIt() {
        world.visits.add(visit(2, new Completed(NOW)));
        var view = navigate(ListUnpaidView.class, Map.of("slug", "salon"));

        assertThat(view.sum.getText()).isEqualTo("Not paid: 1 · ₸5,000");
        var card = find(AppointmentCard.class).single();
        test(card.buttons.pay).click();

        assertThat(find(PaymentPanel.class).exists()).isTrue();
    }

    @Test
    void saysThatEverythingIsPaid() {
        var view = navigate(ListUnpaidView.class, Map.of("slug", "salon"));

        assertThat(view.sum.getText()).isEqualTo("Everything is paid");
        assertThat(find(AppointmentCard.class).exists()).isFalse();
    }

    @Test
    void isReachedFromTheDay() {
        world.visits.add(visit(2, new Completed(NOW)));
        navigate(ShowDayView.class, Map.of("slug", "salon"));

        assertThat(find(Anchor.class).withId("to-unpaid").single().getHref())
                .isEqualTo("/salon/admin/unpaid");
    }
}
