package kz.localbusiness.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelayNewsTest {

    private static final WaitlistId ENTRY = new WaitlistId(new UUID(5, 5));

    private final OpenSalon salon = new OpenSalon();

    @Test
    @DisplayName(
            "freed time is offered also when the race for the offer was lost at first (pain-9)")
    void offersFreedTimeAlsoAfterALostRace() {
        freeWhatIsWaitedFor();
        var losing = new Losing(salon.platform.waitlist, new AtomicInteger(1));

        relay(losing, salon.platform.notices);

        assertThat(losing.left()).hasValueLessThan(1);
        assertThat(stored().state()).isInstanceOf(Offered.class);
        assertThat(salon.day(OpenSalon.TUESDAY).news()).isEmpty();
    }

    @Test
    @DisplayName("an offer is told also when who made it died before it was told (pain-23)")
    void tellsOnceOfAnOfferThoughWhoMadeItDied() {
        freeWhatIsWaitedFor();
        var dying = new Dying();
        dying.dieAfter(0, false);
        var dead = dying.around(Notices.class, salon.platform.notices);
        assertThatThrownBy(() -> relay(salon.platform.waitlist, dead))
                .hasRootCauseInstanceOf(Dying.Killed.class);
        assertThat(offers()).isEmpty();
        var hold = ((Offered) stored().state()).hold();

        relay(salon.platform.waitlist, salon.platform.notices);
        relay(salon.platform.waitlist, salon.platform.notices);

        assertThat(offers()).extracting(Notice::appointment).containsExactly(hold);
        assertThat(salon.day(OpenSalon.TUESDAY).news()).isEmpty();
    }

    private void freeWhatIsWaitedFor() {
        var visit = salon.booked(OpenSalon.TUESDAY, "10:00");
        relay(salon.platform.waitlist, salon.platform.notices);
        salon.run(() -> salon.platform.waitlist.save(waiting()));
        var link = ManageLink.to(visit, salon.business);
        salon.platform
                .port(CancelMyAppointment.class)
                .cancel(
                        new CancelMyAppointment.Command(
                                salon.business, visit.id(), salon.platform.links.sign(link), ""));
    }

    private WaitlistEntry stored() {
        return salon.call(() -> salon.platform.waitlist.find(ENTRY).orElseThrow());
    }

    private List<Notice> offers() {
        return salon.platform.notices.everything().stream()
                .filter(one -> one.isForClient() && one.kind() == NoticeKind.TIME_OFFERED)
                .toList();
    }

    private void relay(Waitlist waitlist, Notices notices) {
        var platform = salon.platform;
        var useCase =
                BookingUseCases.relayNews(
                        platform.office,
                        waitlist,
                        notices,
                        platform.clientVisits,
                        platform.clientCards,
                        platform.reviews,
                        platform.visitMoney,
                        platform.telling(),
                        platform.liveNews);
        platform.callers.become(new Caller.Platform());
        new BoundaryProxy(platform.callers, platform.clock)
                .around(RelayNews.class, useCase)
                .relay(salon.relay(OpenSalon.TUESDAY));
    }

    private WaitlistEntry waiting() {
        return WaitlistEntry.joining(
                salon.business,
                ENTRY,
                salon.haircut,
                null,
                OpenSalon.TUESDAY,
                OpenSalon.TUESDAY,
                new ClientDetails("Asel", new PhoneNumber("+77017654321"), null, "", Language.RU),
                salon.platform.clock.instant());
    }

    /// Loses so many races.
    private record Losing(Waitlist waitlist, AtomicInteger left) implements Waitlist {

        @Override
        public List<WaitlistEntry> open(int most) {
            return waitlist.open(most);
        }

        @Override
        public Optional<WaitlistEntry> find(WaitlistId id) {
            return waitlist.find(id);
        }

        @Override
        public void save(WaitlistEntry entry) {
            if (left.getAndDecrement() > 0) {
                throw new StaleState("somebody else was first");
            }
            waitlist.save(entry);
        }

        @Override
        public void remove(WaitlistEntry entry) {
            waitlist.remove(entry);
        }
    }
}
