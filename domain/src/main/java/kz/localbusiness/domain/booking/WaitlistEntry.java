package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.WaitlistLogEntry.Step;
import kz.localbusiness.domain.booking.WaitlistState.Accepted;
import kz.localbusiness.domain.booking.WaitlistState.Ended;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.booking.WaitlistState.Waiting;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Somebody who would come if time frees. Who has waited longest is offered it first, alone and for
/// a set time; who lets an offer pass keeps the place for the next one.
///
/// @param staff null for anyone
/// @param from first local date that suits
/// @param to last local date that suits, inclusive
/// @param offers how many were made
/// @param log everything that happened, so that the order can be audited
public record WaitlistEntry(
        BusinessId business,
        WaitlistId id,
        OfferingId offering,
        @Nullable StaffId staff,
        LocalDate from,
        LocalDate to,
        ClientDetails client,
        Instant since,
        WaitlistState state,
        int offers,
        List<WaitlistLogEntry> log,
        long version) {

    public static final int MOST_DAYS = 92;

    /// After so many offers that were let pass nobody waits any more.
    public static final int MOST_OFFERS = 5;

    public WaitlistEntry {
        if (!isWindow(from, to)) {
            throw new IllegalArgumentException("a window is 1 to 92 days");
        }
        log = List.copyOf(log);
    }

    public static WaitlistEntry joining(
            BusinessId business,
            WaitlistId id,
            OfferingId offering,
            @Nullable StaffId staff,
            LocalDate from,
            LocalDate to,
            ClientDetails client,
            Instant now) {
        var joined = new WaitlistLogEntry(now, Step.JOINED, null);
        return new WaitlistEntry(
                business,
                id,
                offering,
                staff,
                from,
                to,
                client,
                now,
                new Waiting(),
                0,
                List.of(joined),
                0);
    }

    /// Opens until the window is over.
    public ManageLink manageLink(ZoneId zone) {
        var expires = to.plusDays(2).atStartOfDay(zone).toInstant();
        return new ManageLink(business, new AppointmentId(id.value()), expires, 0);
    }

    public static boolean isWindow(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && to.toEpochDay() - from.toEpochDay() < MOST_DAYS;
    }

    public boolean waitsFor(LocalDate date) {
        return state instanceof Waiting && !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean isOffered(AppointmentId hold, Instant now) {
        return state instanceof Offered offer
                && offer.hold().equals(hold)
                && now.isBefore(offer.until());
    }

    /// What the offered visit would be, were it accepted.
    public Appointment visit(Hold hold, Instant now) {
        return new Appointment(
                hold.id(),
                hold.home(),
                hold.segments(),
                client,
                false,
                new AppointmentState.Requested(),
                now,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    /// When somebody must look at it: an offer that lapses goes to the next.
    public Optional<Instant> dueAt() {
        return state instanceof Offered offered ? Optional.of(offered.until()) : Optional.empty();
    }

    public boolean isOpen() {
        return state instanceof Waiting || state instanceof Offered;
    }

    public WaitlistEntry inVersion(long stored) {
        return new WaitlistEntry(
                business, id, offering, staff, from, to, client, since, state, offers, log, stored);
    }

    /// The name of the next offer's hold.
    public AppointmentId nextOffer() {
        return id.offer(offers + 1);
    }

    public AppointmentId lastOffer() {
        return id.offer(offers);
    }

    public WaitlistEntry offered(Hold hold, Instant now) {
        var start = hold.segments().getFirst().slot().start();
        var state = new Offered(hold.id(), hold.home(), start, hold.until());
        return in(state, offers + 1, new WaitlistLogEntry(now, Step.OFFERED, start));
    }

    public WaitlistEntry accepted(Offered offer, Instant now) {
        return accepted(offer.hold(), offer.start(), now);
    }

    /// @param visit that the offer has become, and its start
    public WaitlistEntry accepted(AppointmentId visit, Instant start, Instant now) {
        return in(new Accepted(visit), offers, new WaitlistLogEntry(now, Step.ACCEPTED, start));
    }

    /// The offer was declined or lapsed.
    public WaitlistEntry passed(Offered offer, Step how, Instant now) {
        var next = offers >= MOST_OFFERS ? new Ended() : new Waiting();
        return in(next, offers, new WaitlistLogEntry(now, how, offer.start()));
    }

    public WaitlistEntry ended(Instant now) {
        return in(new Ended(), offers, new WaitlistLogEntry(now, Step.ENDED, null));
    }

    private WaitlistEntry in(WaitlistState next, int made, WaitlistLogEntry entry) {
        return new WaitlistEntry(
                business,
                id,
                offering,
                staff,
                from,
                to,
                client,
                since,
                next,
                made,
                Stream.concat(log.stream(), Stream.of(entry)).toList(),
                version);
    }
}
