package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.notice.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgetMessagesTest {

    private final OpenSalon salon = new OpenSalon();
    private Agenda untold;

    @BeforeEach
    void tellOfABooking() {
        salon.booked(MONDAY, "12:00");
        untold = salon.day(MONDAY);
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
        sendDue();
    }

    @Test
    void keepsWhatWasToldForNinetyDays() {
        salon.platform.clock.advance(Duration.ofDays(89));
        sendDue();

        forgetOld();

        assertThat(salon.platform.notices.everything()).isNotEmpty();
    }

    @Test
    void forgetsItThenAndFindsNothingMore() {
        salon.platform.clock.advance(Notice.KEPT.plusDays(1));
        assertThat(old().old()).hasSize(1);

        forgetOld();

        assertThat(salon.platform.notices.everything()).isEmpty();
        assertThat(salon.platform.bells.everything()).isEmpty();
        assertThat(old().old()).isEmpty();
    }

    @Test
    void tellsNothingOnceMoreWhenAnOldEventIsRelayedAfterwards() {
        salon.platform.clock.advance(Notice.KEPT.plusDays(1));
        forgetOld();
        putBack(untold.news());

        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
        sendDue();

        assertThat(salon.day(MONDAY).news()).isEmpty();
        assertThat(salon.platform.emails.sent()).hasSize(1);
    }

    private void putBack(List<BookingEvent> news) {
        var now = salon.day(MONDAY);
        var again =
                new Agenda(
                        now.business(),
                        now.key(),
                        now.appointments(),
                        now.holds(),
                        now.claims(),
                        now.blocks(),
                        news,
                        now.version());
        salon.run(() -> salon.platform.agendas.save(again));
    }

    private ListOldMessages old() {
        return salon.platform.port(ListOldMessages.class);
    }

    private void forgetOld() {
        old().old().forEach(salon.platform.port(ForgetMessages.class)::forget);
    }

    private void sendDue() {
        salon.platform
                .port(ListDueNotices.class)
                .due(9)
                .forEach(salon.platform.port(SendNotice.class)::send);
    }
}
