package kz.localbusiness.application.booking.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.out.DueOffers.DueOffer;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.booking.WaitlistLogEntry.Step;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is remembered of who waits, and which offers lapse; the store starts empty.
public abstract class WaitlistContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");

    protected abstract Waitlist waitlist();

    protected abstract DueOffers dueOffers();

    @Test
    void keepsEntriesInEveryState() {
        var waiting = joined(NOW);
        var offered = offered(joined(NOW));
        var again = offered(offered.passed(offer(offered), Step.LAPSED, NOW.plusSeconds(9)));
        var accepted = again.accepted(offer(again), NOW.plusSeconds(10));
        var ended = joining(here, NOW, new StaffId(UUID.randomUUID())).ended(NOW.plusMillis(1));

        for (var entry : List.of(waiting, offered, again, accepted, ended)) {
            var renamed = named(entry, new WaitlistId(UUID.randomUUID()));
            assertThat(saved(renamed)).isEqualTo(renamed.inVersion(1));
        }
    }

    @Test
    void listsWhoWaitsOrHasAnOfferWhoCameFirstFirst() {
        var second = saved(joined(NOW));
        var third = saved(offered(joined(NOW.plusMillis(1))));
        var first = saved(joined(NOW.minusSeconds(1)));
        var gone = saved(joined(NOW.minusSeconds(2)));
        saved(gone.ended(NOW));

        assertThat(here(() -> waitlist().open(10))).containsExactly(first, second, third);
        assertThat(here(() -> waitlist().open(2))).containsExactly(first, second);
    }

    @Test
    void refusesAnOutdatedEntry() {
        var entry = saved(joined(NOW));
        var ended = saved(entry.ended(NOW));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> waitlist().save(offered(entry))));

        assertThat(here(() -> waitlist().find(entry.id()))).contains(ended);
    }

    @Test
    void removesAnEntryUnlessItChanged() {
        var entry = saved(joined(NOW));
        var ended = saved(entry.ended(NOW));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> waitlist().remove(entry)));
        doHere(() -> waitlist().remove(ended));

        assertThat(here(() -> waitlist().find(entry.id()))).isEmpty();
    }

    @Test
    void keepsBusinessesApart() {
        var entry = saved(joined(NOW));

        assertThat(elsewhere(() -> waitlist().open(10))).isEmpty();
        assertThat(elsewhere(() -> waitlist().find(entry.id()))).isEmpty();
        assertThatThrownBy(() -> doElsewhere(() -> waitlist().save(entry.ended(NOW))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesLapsedOffersOfAllBusinessesOldestFirst() {
        var second = saved(offered(joined(NOW)));
        var first = offered(joining(elsewhere, NOW.minusSeconds(1), null));
        doElsewhere(() -> waitlist().save(first));
        saved(joined(NOW.minusSeconds(2)));
        var answered = saved(offered(joined(NOW.minusSeconds(3))));
        saved(answered.accepted(offer(answered), NOW));

        var until = offer(second).until();

        assertThat(dueOffers().due(until, 10)).containsExactly(due(first), due(second));
        assertThat(dueOffers().due(until.minusMillis(1), 10)).containsExactly(due(first));
        assertThat(dueOffers().due(until, 1)).containsExactly(due(first));
        assertThat(dueOffers().due(until, 0)).isEmpty();
    }

    private WaitlistEntry saved(WaitlistEntry entry) {
        doHere(() -> waitlist().save(entry));
        return here(() -> waitlist().find(entry.id())).orElseThrow();
    }

    private WaitlistEntry joined(Instant at) {
        return joining(here, at, null);
    }

    private static WaitlistEntry joining(BusinessId business, Instant at, @Nullable StaffId staff) {
        var from = LocalDate.of(2026, 11, 24);
        return WaitlistEntry.joining(
                business,
                new WaitlistId(UUID.randomUUID()),
                new OfferingId(UUID.randomUUID()),
                staff,
                from,
                from.plusDays(6),
                AgendasFixture.dana(),
                at);
    }

    /// For ten minutes from when they came.
    private static WaitlistEntry offered(WaitlistEntry entry) {
        var some = AgendasFixture.hold(AgendasFixture.someone());
        var until = entry.since().plus(Duration.ofMinutes(10));
        return entry.offered(new Hold(entry.nextOffer(), some.segments(), until), entry.since());
    }

    private static Offered offer(WaitlistEntry entry) {
        return (Offered) entry.state();
    }

    private static WaitlistEntry named(WaitlistEntry entry, WaitlistId id) {
        return new WaitlistEntry(
                entry.business(),
                id,
                entry.offering(),
                entry.staff(),
                entry.from(),
                entry.to(),
                entry.client(),
                entry.since(),
                entry.state(),
                entry.offers(),
                entry.log(),
                0);
    }

    private static DueOffer due(WaitlistEntry entry) {
        return new DueOffer(entry.business(), entry.id());
    }
}
