package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.booking.BookingEvent;
import org.junit.jupiter.api.Test;

class RelayNewsTest {

    private final OpenSalon salon = new OpenSalon();

    @Test
    void makesOneMessageAndTellsTheOpenScreens() {
        var seen = new ArrayList<BookingEvent>();
        var watch = salon.platform.liveNews.watch(salon.business, seen::add);
        var visit = salon.booked(MONDAY, "12:00");

        relaying().relay(salon.relay(MONDAY));
        watch.run();

        assertThat(seen).extracting(BookingEvent::appointment).containsExactly(visit.id());
        assertThat(salon.platform.notices.everything()).hasSize(1);
        assertThat(salon.day(MONDAY).news()).isEmpty();
    }

    @Test
    void makesOneMessageEvenWhenItCrashedBetweenTellingAndForgetting() {
        salon.booked(MONDAY, "12:00");
        var days = new FailingStaffDays(salon.platform.days);
        days.then(_ -> {
            throw new FailingStaffDays.Crash();
        });
        var crashing = relaying(days);

        assertThatExceptionOfType(FailingStaffDays.Crash.class)
                .isThrownBy(() -> crashing.relay(salon.relay(MONDAY)));
        crashing.relay(salon.relay(MONDAY));

        assertThat(salon.platform.notices.everything()).hasSize(1);
        assertThat(salon.day(MONDAY).news()).isEmpty();
    }

    @Test
    void writesNothingWhenThereIsNoNews() {
        salon.booked(MONDAY, "12:00");
        relaying().relay(salon.relay(MONDAY));
        var before = salon.day(MONDAY);

        relaying().relay(salon.relay(MONDAY));

        assertThat(salon.day(MONDAY)).isEqualTo(before);
    }

    private RelayNews relaying() {
        salon.platform.callers.become(new Caller.Platform());
        return salon.platform.port(RelayNews.class);
    }

    private RelayNews relaying(FailingStaffDays days) {
        var platform = salon.platform;
        platform.callers.become(new Caller.Platform());
        return new BoundaryProxy(platform.callers)
                .around(
                        RelayNews.class,
                        BookingUseCases.relayNews(
                                days, platform.notices, platform.liveNews, platform.clock));
    }
}
