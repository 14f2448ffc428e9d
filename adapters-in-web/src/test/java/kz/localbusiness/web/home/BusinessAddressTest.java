package kz.localbusiness.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class BusinessAddressTest {

    private static final BusinessId OPEN = new BusinessId(new UUID(7, 7));

    private final ShowBusinessPage pages =
            query ->
                    query.business().equals(OPEN)
                            ? Optional.of(
                                    new BusinessPage(salon(), List.of(), List.of(), List.of()))
                            : Optional.empty();
    private final MockMvcTester http = MockMvcTester.of(new BusinessAddress(pages));

    @Test
    void leadsToWhereTheBusinessIsFoundToday() {
        assertThat(http.get().uri("/business/" + OPEN)).hasStatus(302).hasRedirectedUrl("/salon");
    }

    @Test
    void tellsNothingOfOthers() {
        assertThat(http.get().uri("/business/" + new UUID(8, 8))).hasRedirectedUrl("/");
        assertThat(http.get().uri("/business/admin")).hasStatus(404);
        assertThat(http.get().uri("/business/" + OPEN + "/admin")).hasStatus(404);
    }

    private static Business salon() {
        return new Business(
                OPEN,
                new Slug("salon"),
                Profile.named("Салон", new EmailAddress("owner@example.kz")),
                Business.DEFAULT_ZONE,
                WeeklyHours.closed(),
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                Instant.EPOCH,
                1);
    }
}
