package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.BookingEvent.Relocated;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// One participant's local day: the guard inside which no two claims collide. Every change is one
/// conditional write of this one aggregate, and carries the news of it. An appointment lives in one
/// agenda, its home; in others it only has claims.
///
/// @param appointments that are at home here
/// @param holds of appointments to be that will be at home here
/// @param claims everything that is spoken for, by appointments from elsewhere too
/// @param news what happened here and was not yet told on
/// @param version of the stored agenda, 0 when it was never stored
public record Agenda(
        BusinessId business,
        AgendaKey key,
        List<Appointment> appointments,
        List<Hold> holds,
        List<Claim> claims,
        List<Block> blocks,
        List<BookingEvent> news,
        long version) {

    /// Bounds the stored agenda against book-and-cancel loops.
    public static final int MOST = 300;

    public Agenda {
        appointments = List.copyOf(appointments);
        holds = List.copyOf(holds);
        claims = List.copyOf(claims);
        blocks = List.copyOf(blocks);
        news = List.copyOf(news);
    }

    public static Agenda empty(BusinessId business, AgendaKey key) {
        return new Agenda(business, key, List.of(), List.of(), List.of(), List.of(), List.of(), 0);
    }

    /// Everything that is spoken for at this moment, holds in time included.
    public Stream<Claim> standing(Instant now) {
        return claims.stream().filter(claim -> claim.stands(now));
    }

    public boolean isFull() {
        return appointments.size() + claims.size() + blocks.size() >= MOST;
    }

    public Optional<Appointment> appointment(AppointmentId id) {
        return appointments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Hold> hold(AppointmentId id) {
        return holds.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Claims from elsewhere whose term is over: only their homes know what they are worth.
    public List<Claim> lapsed(Instant now) {
        return claims.stream()
                .filter(claim -> claim.hasLapsed(now) && !claim.home().equals(key))
                .toList();
    }

    /// When somebody must look at this agenda again: at once for news, later for what lapses.
    public Optional<Instant> dueAt() {
        return Stream.concat(
                        news.stream().map(BookingEvent::at),
                        claims.stream().map(Claim::until).flatMap(Stream::ofNullable))
                .min(Instant::compareTo);
    }

    /// What is at home here, waits for the owner's word or answer and is not over.
    public Stream<Appointment> requestsAhead(Instant now) {
        return requests().filter(visit -> visit.isToCome(now));
    }

    /// When the last of its requests will be over; empty without any.
    public Optional<Instant> requestedUntil() {
        return requests().map(visit -> visit.slot().end()).max(Instant::compareTo);
    }

    /// What is at home here, over and not paid.
    public Stream<Appointment> unpaid() {
        return appointments.stream().filter(Appointment::isUnpaid);
    }

    /// When the last of these began; empty without any.
    public Optional<Instant> unpaidSince() {
        return unpaid().map(visit -> visit.slot().start()).max(Instant::compareTo);
    }

    private Stream<Appointment> requests() {
        return appointments.stream().filter(Appointment::awaitsTheBusiness);
    }

    /// Keeps a time for an appointment to be; a hold of the same name is replaced.
    public Agenda holding(Hold hold) {
        var kept = givenUp(hold.id());
        return kept.having(
                appointments, and(kept.holds, hold), and(kept.claims, hold.claimsOn(key)), news);
    }

    /// No hold of that name any more, and no claim that it made here.
    public Agenda givenUp(AppointmentId id) {
        var left = without(holds, one -> one.id().equals(id));
        var firm = without(claims, one -> one.appointment().equals(id) && one.until() != null);
        return having(appointments, left, firm, news);
    }

    /// The appointment as it is from now on, in place of its hold or of what it was before.
    public Agenda with(Appointment changed, BookingEvent told) {
        var kept = givenUp(changed.id()).settled(changed);
        var others = without(appointments, one -> one.id().equals(changed.id()));
        return kept.having(and(others, changed), kept.holds, kept.claims, and(news, told));
    }

    /// One more thing to be told on.
    public Agenda telling(BookingEvent event) {
        return having(appointments, holds, claims, and(news, event));
    }

    /// What does not touch the time that it claims.
    public Agenda with(Appointment changed) {
        var others = without(appointments, one -> one.id().equals(changed.id()));
        return having(and(others, changed), holds, claims, news);
    }

    /// Without the person behind a phone number; what is still to come stays theirs.
    public Agenda without(PhoneNumber client, Instant now) {
        var visits =
                appointments.stream()
                        .map(one -> isOver(one, client, now) ? one.erased() : one)
                        .toList();
        var allowance = AgendaKey.of(client);
        var told =
                news.stream()
                        .map(one ->
                                one instanceof Relocated elsewhere
                                        ? elsewhere.without(allowance)
                                        : one)
                        .toList();
        return having(visits, holds, claims, told);
    }

    /// The visits of a client that are over, and nobody's once they are forgotten.
    public Stream<Appointment> overOf(PhoneNumber client, Instant now) {
        return appointments.stream().filter(one -> isOver(one, client, now));
    }

    private static boolean isOver(Appointment visit, PhoneNumber client, Instant now) {
        return visit.client().phone().equals(client) && !visit.isToCome(now);
    }

    /// Claims for an appointment elsewhere that is about to be booked, held or moved, beside those
    /// of other attempts: nobody knows here which of them comes true.
    public Agenda claimed(Stream<Claim> pending) {
        return having(appointments, holds, and(claims, pending), news);
    }

    /// Without these claims of an attempt that has come to nothing; an equal one of another attempt
    /// stays.
    public Agenda released(Stream<Claim> pending) {
        var left = new ArrayList<>(claims);
        pending.forEach(left::remove);
        return having(appointments, holds, left, news);
    }

    /// What has lapsed here is gone, or firm if its home says so.
    ///
    /// @param homes at least those of the lapsed claims that are stored
    public Agenda resolved(Map<AgendaKey, Agenda> homes, Instant now) {
        var lapsed = lapsed(now);
        if (lapsed.isEmpty()) {
            return this;
        }
        var left = without(claims, lapsed::contains);
        var firm =
                lapsed.stream()
                        .flatMap(claim -> worth(claim, homes.get(claim.home())))
                        .distinct()
                        .filter(claim -> !left.contains(claim));
        return having(appointments, holds, and(left, firm), news);
    }

    /// The firm claims of an appointment become exactly what it says by now; those with which
    /// somebody is about to move it stay as they are.
    public Agenda settled(Appointment it) {
        var firm = it.claimsOn(key).toList();
        var others =
                without(
                        claims,
                        one ->
                                one.appointment().equals(it.id())
                                        && (one.until() == null || firm.contains(one.firm())));
        return having(appointments, holds, and(others, firm.stream()), news);
    }

    /// Forgets every hold that has lapsed, and what of a client's allowance is over.
    public Agenda swept(Instant now) {
        var left = without(claims, one -> isLapsedHere(one, now) || isUsedUp(one, now));
        return having(appointments, without(holds, one -> !one.stands(now)), left, news);
    }

    public BlockDecision block(Block block, Instant now) {
        if (blocks.contains(block)) {
            return new BlockDecision.Blocked(this);
        }
        var inTheWay = standing(now).filter(one -> one.time().overlaps(block.time())).toList();
        if (!inTheWay.isEmpty() || isFull()) {
            return new BlockDecision.InTheWay(inTheWay);
        }
        return new BlockDecision.Blocked(keeping(and(blocks, block)));
    }

    public Agenda unblocked(BlockId id) {
        return keeping(without(blocks, one -> one.id().equals(id)));
    }

    /// The news with these ids were told on.
    public Agenda relayed(Set<EventId> told) {
        var left = without(news, event -> told.contains(event.id()));
        return having(appointments, holds, claims, left);
    }

    private Stream<Claim> worth(Claim lapsed, @Nullable Agenda home) {
        var visit =
                home == null
                        ? Optional.<Appointment>empty()
                        : home.appointment(lapsed.appointment());
        return visit.stream().flatMap(one -> one.claimsOn(key)).filter(lapsed.firm()::equals);
    }

    private boolean isUsedUp(Claim claim, Instant now) {
        return key.isAllowance() && claim.isOver(now);
    }

    private boolean isLapsedHere(Claim claim, Instant now) {
        return claim.hasLapsed(now) && claim.home().equals(key);
    }

    private static <T> List<T> and(List<T> some, T another) {
        return and(some, Stream.of(another));
    }

    private static <T> List<T> and(List<T> some, Stream<T> others) {
        return Stream.concat(some.stream(), others).toList();
    }

    private static <T> List<T> without(List<T> all, Predicate<T> these) {
        return all.stream().filter(these.negate()).toList();
    }

    private Agenda keeping(List<Block> blocked) {
        return new Agenda(business, key, appointments, holds, claims, blocked, news, version);
    }

    private Agenda having(
            List<Appointment> visits,
            List<Hold> held,
            List<Claim> claimed,
            List<BookingEvent> untold) {
        return new Agenda(business, key, visits, held, claimed, blocks, untold, version);
    }
}
