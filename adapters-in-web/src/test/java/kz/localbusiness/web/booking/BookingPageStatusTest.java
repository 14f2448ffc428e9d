package kz.localbusiness.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.LinkDecision.LinkExpired;
import kz.localbusiness.domain.booking.LinkDecision.LinkInvalid;
import kz.localbusiness.web.OpenBusinesses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingPageStatusTest {

    private final ResolveSlug slugs =
            slug ->
                    slug.equals(SalonFixture.SLUG)
                            ? Optional.of(SalonFixture.SALON)
                            : Optional.empty();

    @Test
    void findsNothingWrongWithAnOpenBusiness() {
        assertThat(ofPage("demo-salon")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-salon", "UPPER", "-", ""})
    void missesABusinessThatIsNotThere(String slug) {
        assertThat(ofPage(slug)).hasValue(404);
    }

    @Test
    void tellsAnExpiredLinkFromAForgedOne() {
        assertThat(ofLink(new LinkExpired())).hasValue(410);
        assertThat(ofLink(new LinkInvalid())).hasValue(404);
        assertThat(ofLink(SalonPorts.opened())).isEmpty();
    }

    @Test
    void leavesOtherPagesAlone() {
        var status = status(new LinkInvalid());

        assertThat(status.of(String.class, RouteParameters.empty())).isEmpty();
    }

    private OptionalInt ofPage(String slug) {
        var parameters = new RouteParameters(Map.of("slug", slug));
        return status(new LinkInvalid()).of(BookAppointmentView.class, parameters);
    }

    private OptionalInt ofLink(LinkDecision link) {
        var parameters = new RouteParameters(Map.of("slug", "demo-salon", "token", "any"));
        return status(link).of(ManageAppointmentView.class, parameters);
    }

    private BookingPageStatus status(LinkDecision link) {
        var open =
                new OpenBusinesses(
                        slugs, _ -> Optional.of(SalonFixture.page()), _ -> false, _ -> false);
        return new BookingPageStatus(open, new ManageLinkCheck(slugs, _ -> link));
    }
}
