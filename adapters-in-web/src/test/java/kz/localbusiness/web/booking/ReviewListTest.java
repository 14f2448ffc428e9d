package kz.localbusiness.web.booking;

import static kz.localbusiness.web.booking.SalonFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.booking.ShowReviews;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class ReviewListTest extends SpringBrowserlessTest {

    private final SalonPorts ports;

    @Autowired
    ReviewListTest(SalonPorts ports) {
        this.ports = ports;
    }

    @BeforeEach
    void speakRussian() {
        ports.reset();
        UI.getCurrent().setLocale(Locales.of(Language.RU));
    }

    @Test
    void isNotThereWithoutReviews() {
        open();

        assertThat(find(ReviewList.class).all()).isEmpty();
    }

    @Test
    void showsWhatWasSaidAndAnsweredPageByPage() {
        ports.reviews = page("Дана С.", "next");
        open();
        var list = find(ReviewList.class).single();

        assertThat(list.getElement().getTextRecursively())
                .contains("Отзывы: 4,5 из 5 (2)", "Дана С.", "★★★★☆", "Ответ: Ждём");
        ports.reviews = page("Тимур А.", "");
        test(list.more).click();

        assertThat(list.getElement().getTextRecursively()).contains("Дана С.", "Тимур А.");
        assertThat(list.more.isVisible()).isFalse();
    }

    private static ShowReviews.Page page(String author, String next) {
        var said = new Feedback(4, "Хорошо", NOW, "Ждём", true);
        var review = new Review(SalonFixture.visit().id(), author, said);
        return new ShowReviews.Page(new Rating(2, 9), List.of(review), next);
    }

    private void open() {
        navigate(BookAppointmentView.class, Map.of("slug", SalonFixture.SLUG.value()));
    }
}
