package kz.localbusiness.web.agenda;

import static kz.localbusiness.web.agenda.VisitFixture.NOW;
import static kz.localbusiness.web.agenda.VisitFixture.TEN;
import static kz.localbusiness.web.agenda.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
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
class ListFeedbackViewTest extends SpringBrowserlessTest {

    @Autowired AgendaInMemory world;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
    }

    @Test
    void saysThatNothingWasSaid() {
        assertThat(open().sum.getText()).startsWith("Nobody has said anything yet.");
    }

    @Test
    void showsWhatWasSaidAnswersAndPublishes() {
        world.visits.add(praised());
        open();
        var card = find(FeedbackCard.class).single();

        assertThat(card.getElement().getTextRecursively())
                .contains("★★★★☆", "Lovely", "Only for you");
        test(card.answer).setValue("Thank you");
        test(card.save).click();
        test(find(FeedbackCard.class).single().publish).click();

        assertThat(world.feedbackAnswered)
                .singleElement()
                .extracting("words")
                .isEqualTo("Thank you");
        assertThat(world.feedbackPublished).singleElement().extracting("published").isEqualTo(true);
    }

    private static Appointment praised() {
        var home = new AtHome(VisitFixture.home(), visit(1, new Completed(NOW)));
        var said = new Feedback(4, "Lovely", TEN);
        return ((FeedbackGiven) home.praise(said, new EventId(new UUID(1, 1)))).appointment();
    }

    private ListFeedbackView open() {
        return navigate(ListFeedbackView.class, Map.of("slug", "salon"));
    }
}
