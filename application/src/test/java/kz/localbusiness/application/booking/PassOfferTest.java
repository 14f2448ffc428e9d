package kz.localbusiness.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.booking.WaitlistState.Waiting;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dana has let an offer lapse, and Asel waits for the same day.
class PassOfferTest {

    private static final WaitlistId DANA = new WaitlistId(new UUID(5, 5));
    private static final WaitlistId ASEL = new WaitlistId(new UUID(5, 6));

    private final OpenSalon salon = new OpenSalon();
    private final Dying dying = new Dying();

    @BeforeEach
    void offerAndLapse() {
        var platform = salon.platform;
        salon.booked(OpenSalon.TUESDAY, "09:00");
        keep(waiting(DANA, "+77011234567"));
        salon.run(() ->
                new FreedTime(platform.office, platform.waitlist, platform.notices)
                        .offer(OpenSalon.TUESDAY));
        keep(waiting(ASEL, "+77017654321"));
        var until = ((Offered) stored(DANA).state()).until();
        platform.clock.advance(Duration.between(platform.clock.instant(), until));
        platform.callers.become(new Caller.Platform());
    }

    @Test
    void givesTheTimeToTheNextAndKeepsThePlace() {
        pass();

        assertThat(stored(ASEL).state()).isInstanceOf(Offered.class);
        assertThat(told()).contains(ASEL.offer(1));
        assertThat(stored(DANA).state()).isInstanceOfAny(Waiting.class, Offered.class);
    }

    @ParameterizedTest(name = "{0} calls")
    @CsvSource({"1", "2", "3"})
    @DisplayName("who dies while an offer passes leaves nobody untold (pain-23)")
    void tellsTheNextThoughWhoGaveItDied(int calls) {
        dying.dieAfter(calls, false);
        assertThatThrownBy(this::pass).hasRootCauseInstanceOf(Dying.Killed.class);
        dying.live();

        pass();
        pass();

        assertThat(stored(ASEL).state()).isInstanceOf(Offered.class);
        assertThat(told()).contains(ASEL.offer(1)).doesNotHaveDuplicates();
    }

    private void pass() {
        var platform = salon.platform;
        var useCase =
                BookingUseCases.passOffer(
                        platform.office,
                        dying.around(Waitlist.class, platform.waitlist),
                        dying.around(Notices.class, platform.notices));
        new BoundaryProxy(platform.callers, platform.clock)
                .around(PassOffer.class, useCase)
                .pass(new PassOffer.Command(salon.business, DANA));
    }

    private List<AppointmentId> told() {
        return salon.platform.notices.everything().stream().map(Notice::appointment).toList();
    }

    private WaitlistEntry waiting(WaitlistId id, String phone) {
        var client = new ClientDetails("Client", new PhoneNumber(phone), null, "", Language.RU);
        return WaitlistEntry.joining(
                salon.business,
                id,
                salon.haircut,
                null,
                OpenSalon.TUESDAY,
                OpenSalon.TUESDAY,
                client,
                salon.platform.clock.instant());
    }

    private void keep(WaitlistEntry entry) {
        salon.run(() -> salon.platform.waitlist.save(entry));
    }

    private WaitlistEntry stored(WaitlistId id) {
        return salon.call(() -> salon.platform.waitlist.find(id).orElseThrow());
    }
}
