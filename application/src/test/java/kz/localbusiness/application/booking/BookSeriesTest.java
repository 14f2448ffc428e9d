package kz.localbusiness.application.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.Recurrence;
import kz.localbusiness.domain.booking.SeriesDecision;
import kz.localbusiness.domain.booking.SeriesDecision.KeyReused;
import kz.localbusiness.domain.booking.SeriesDecision.SeriesBooked;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class BookSeriesTest {

    private final OpenSalon salon = new OpenSalon();

    @Test
    void answersARepeatedRequestWithTheSameVisits() {
        var first = (SeriesBooked) booked("Dana", "10:00", 2);

        assertThat(booked("Dana", "10:00", 2)).isEqualTo(first);
    }

    @Test
    void refusesTheKeyOfAnotherSeriesAndKeepsNoTime() {
        booked("Dana", "10:00", 2);
        var before = salon.day(OpenSalon.TUESDAY.plusWeeks(2));

        assertThat(booked("Dana", "11:00", 3)).isInstanceOf(KeyReused.class);
        assertThat(booked("Asel", "10:00", 3)).isInstanceOf(KeyReused.class);
        assertThat(salon.day(OpenSalon.TUESDAY.plusWeeks(2)).claims()).isEqualTo(before.claims());
    }

    private SeriesDecision booked(String name, String time, int times) {
        var command =
                new BookSeries.Command(
                        salon.business,
                        new IdempotencyKey("every-week"),
                        List.of(ServiceChoice.of(salon.haircut, salon.aigerim)),
                        salon.at(OpenSalon.TUESDAY, time),
                        new Recurrence(1, times),
                        new ClientDetails(
                                name, new PhoneNumber("+77011234567"), null, "", Language.RU),
                        false);
        return salon.platform.port(BookSeries.class).book(command).decision();
    }
}
