package kz.localbusiness.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteParameters;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.seo.BusinessPreviews;
import kz.localbusiness.web.seo.Preview;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingPreviewTest {

    private final ShowBusinessPage open = _ -> Optional.of(SalonFixture.page());

    @Test
    void tellsOfAnOpenBusiness() {
        assertThat(of(BookAppointmentView.class, "demo-salon", open))
                .map(Preview::title)
                .contains("Салон «Айя»: онлайн-запись");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-salon", "UPPER", "-", ""})
    void tellsNothingOfABusinessThatIsNotThere(String slug) {
        assertThat(of(BookAppointmentView.class, slug, open)).isEmpty();
    }

    @Test
    void tellsNothingOfABusinessThatIsNotOpen() {
        assertThat(of(BookAppointmentView.class, "demo-salon", _ -> Optional.empty())).isEmpty();
    }

    @Test
    void tellsNothingOnOtherPagesOfABusiness() {
        assertThat(of(ManageAppointmentView.class, "demo-salon", open)).isEmpty();
    }

    private static Optional<Preview> of(Class<?> view, String slug, ShowBusinessPage pages) {
        var businesses =
                new OpenBusinesses(
                        one ->
                                one.equals(SalonFixture.SLUG)
                                        ? Optional.of(SalonFixture.SALON)
                                        : Optional.empty(),
                        pages,
                        _ -> false,
                        _ -> false);
        var instance = new Instance(URI.create("https://lbp.kz"), List.of());
        var preview =
                new BookingPreview(
                        businesses,
                        _ -> Album.empty(SalonFixture.SALON),
                        new BusinessPreviews(instance, new Translations()));
        return preview.of(view, new RouteParameters(Map.of("slug", slug)), Language.RU);
    }
}
