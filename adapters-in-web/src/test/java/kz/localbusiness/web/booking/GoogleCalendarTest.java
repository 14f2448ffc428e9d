package kz.localbusiness.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import kz.localbusiness.domain.booking.CalendarEntry;
import org.junit.jupiter.api.Test;

class GoogleCalendarTest {

    @Test
    void isOfferedTheVisit() {
        var page = URI.create("https://lbp.example/demo-salon/booking/token");
        var entry = CalendarEntry.of(SalonFixture.visit(), SalonFixture.salon(), page);

        assertThat(GoogleCalendar.offering(entry, SalonFixture.ZONE))
                .contains(
                        "text=%D0%A1%D1%82%D1%80%D0%B8%D0%B6%D0%BA%D0%B0+%C2%B7+",
                        "dates=20261125T050000Z/20261125T060000Z",
                        "ctz=Asia%2FAtyrau",
                        "details=https%3A%2F%2Flbp.example%2Fdemo-salon%2Fbooking%2Ftoken");
    }
}
