package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/// A visit that somebody asked for. It lives for good in the agenda where it was booked, its home,
/// and claims time there and elsewhere as its segments say, wherever it moves to.
///
/// @param home named once, never changed
/// @param segments its services, one after the other
/// @param counted whether it counts against the client's allowance
/// @param series of which it is one occurrence, null when it stands alone
/// @param discount that the business gave off the price of its services
public record Appointment(
        AppointmentId id,
        AgendaKey home,
        List<Segment> segments,
        ClientDetails client,
        boolean counted,
        AppointmentState state,
        Instant bookedAt,
        List<HistoryEntry> history,
        @Nullable UUID series,
        @Nullable Feedback feedback,
        List<Payment> payments,
        Money discount) {

    /// Bounds what somebody who takes and gives back can pile up.
    public static final int MOST_PAYMENTS = 20;

    public Appointment {
        segments = List.copyOf(segments);
        history = List.copyOf(history);
        payments = List.copyOf(payments);
        if (!discount.equals(Money.ZERO) && discount.compareTo(priceOf(segments)) > 0) {
            throw new IllegalArgumentException("more is given off than there is to pay");
        }
    }

    public TimeSlot slot() {
        return new TimeSlot(segments.getFirst().slot().start(), segments.getLast().slot().end());
    }

    /// Its services as one: names joined, durations and prices added.
    public BookedOffering offering() {
        if (segments.size() == 1) {
            return segments.getFirst().offering();
        }
        var all = segments.stream().map(Segment::offering).toList();
        var first = all.getFirst();
        return new BookedOffering(
                first.id(),
                all.stream().map(BookedOffering::name).collect(Collectors.joining(" + ")),
                slot().duration(),
                priceOf(segments),
                all.stream().flatMap(one -> one.addOns().stream()).toList());
    }

    private static Money priceOf(List<Segment> segments) {
        return segments.stream()
                .map(part -> part.offering().price())
                .reduce(Money.ZERO, Money::plus);
    }

    /// The same visit if it lasted so long: its last service takes more or less time.
    public Appointment lasting(Duration length) {
        var last = segments.getLast();
        var longer = last.lasting(length.minus(before(last)));
        var parts = Stream.concat(segments.stream().limit(segments.size() - 1L), Stream.of(longer));
        return having(parts.toList(), state, history, feedback, payments, discount);
    }

    Duration before(Segment segment) {
        return Duration.between(slot().start(), segment.slot().start());
    }

    /// What was received for it and not given back.
    public Money paid() {
        return payments.stream().map(Payment::kept).reduce(Money.ZERO, Money::plus);
    }

    /// Of its services, less what the business gave off it.
    public Money price() {
        return offering().price().minus(discount);
    }

    /// What is still to be paid of its price; nothing for a visit that will not be.
    public Money owed() {
        var price = price();
        return !isLive() || price.compareTo(paid()) <= 0 ? Money.ZERO : price.minus(paid());
    }

    /// It is over, and somebody went without paying all of it.
    public boolean isUnpaid() {
        return state instanceof AppointmentState.Completed && !owed().equals(Money.ZERO);
    }

    /// Whether it is agreed upon and will be, or was.
    public boolean takesPayments() {
        return isLive() && !(state instanceof AppointmentState.Requested);
    }

    public Optional<Payment> payment(PaymentId id) {
        return payments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public boolean isLive() {
        return state.claimsTime();
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(slot().start());
    }

    /// One of the same series, whose time was held until now.
    public Appointment follower(Hold hold, Instant now) {
        var entry = new HistoryEntry(now, history.getFirst().by(), Act.BOOKED, "");
        return new Appointment(
                hold.id(),
                hold.home(),
                hold.segments(),
                client,
                counted,
                state,
                now,
                List.of(entry),
                series,
                null,
                List.of(),
                Money.ZERO);
    }

    /// Whether the client is still expected, or there right now.
    public boolean isToCome(Instant now) {
        return isLive() && now.isBefore(slot().end());
    }

    /// What was done, when and for how much, without the person for whom it was.
    Appointment erased() {
        var told = history.stream().map(HistoryEntry::erased).toList();
        return new Appointment(
                id,
                home,
                segments,
                ClientDetails.erasedIn(client.language()),
                false,
                state.erased(),
                bookedAt,
                told,
                series,
                feedback == null ? null : feedback.erased(),
                payments,
                discount);
    }

    /// How often clients have moved it.
    public long movesByClient() {
        return history.stream()
                .filter(entry -> entry.act() == Act.MOVED && entry.by().actor() == Actor.CLIENT)
                .count();
    }

    /// Whether its client is expected and has said that they come at this very time.
    public boolean isPromised() {
        return state instanceof AppointmentState.Expected
                && history.reversed().stream()
                        .map(HistoryEntry::act)
                        .filter(act -> act == Act.PROMISED || act == Act.MOVED)
                        .findFirst()
                        .filter(act -> act == Act.PROMISED)
                        .isPresent();
    }

    /// What its client asked the business for in words, the first one first.
    public List<ChangeRequest> changeRequests() {
        return ChangeRequest.in(history);
    }

    /// The latest, answered or not.
    public Optional<ChangeRequest> changeRequest() {
        var all = changeRequests();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Whether there is anything left of it to change.
    public boolean isStillOn(Instant now) {
        return state.isToEnd() && isToCome(now);
    }

    /// Whether the business owes its client a word, as long as it is not over.
    public boolean awaitsTheBusiness() {
        return isLive()
                && (state instanceof AppointmentState.Requested
                        || changeRequest().filter(ChangeRequest::isOpen).isPresent());
    }

    /// How often its manage link was replaced; every earlier link is worth nothing.
    public int linkGeneration() {
        return (int) history.stream().filter(entry -> entry.act() == Act.LINK_RENEWED).count();
    }

    /// Whether a repeated request asks for exactly this. Once the visit has moved, it does not.
    public boolean answers(Inquiry inquiry, Instant start, ClientDetails who) {
        return slot().start().equals(start)
                && client.tellsTheSameAs(who)
                && inquiry.asksFor(segments);
    }

    /// Every agenda that its services and its client's allowance touch, claimed or not.
    public Stream<AgendaKey> agendas() {
        var client = counted ? Stream.of(allowance()) : Stream.<AgendaKey>empty();
        return Stream.concat(segments.stream().flatMap(Segment::agendas), client)
                .distinct()
                .sorted();
    }

    /// What it claims of one agenda, firm.
    public Stream<Claim> claimsOn(AgendaKey agenda) {
        if (!isLive()) {
            return Stream.empty();
        }
        return counted && agenda.equals(allowance())
                ? Stream.of(segments.getFirst().claim(id, home, null))
                : Claims.on(agenda, segments, id, home, null);
    }

    /// What it will claim of one agenda once its home says so.
    public Stream<Claim> pendingOn(AgendaKey agenda, Instant until) {
        return claimsOn(agenda).map(claim -> claim.until(until));
    }

    private AgendaKey allowance() {
        return AgendaKey.of(client.phone());
    }

    Appointment in(AppointmentState next, HistoryEntry entry) {
        return having(segments, next, and(entry), feedback, payments, discount);
    }

    Appointment movedTo(List<Segment> there, AppointmentState next, HistoryEntry entry) {
        return having(there, next, and(entry), feedback, payments, discount);
    }

    /// The same visit, of which one thing more is on record.
    Appointment noting(HistoryEntry entry) {
        return having(segments, state, and(entry), feedback, payments, discount);
    }

    /// The last time when the business asked for it.
    Optional<Instant> remindedAt() {
        return history.stream()
                .filter(entry -> entry.act() == Act.REMINDED)
                .map(HistoryEntry::at)
                .max(Instant::compareTo);
    }

    Appointment praised(Feedback given) {
        return having(segments, state, history, given, payments, discount);
    }

    Appointment withPayments(List<Payment> received, HistoryEntry entry) {
        return having(segments, state, and(entry), feedback, received, discount);
    }

    Appointment discounted(Money off, HistoryEntry entry) {
        return having(segments, state, and(entry), feedback, payments, off);
    }

    private List<HistoryEntry> and(HistoryEntry entry) {
        return Stream.concat(history.stream(), Stream.of(entry)).toList();
    }

    private Appointment having(
            List<Segment> parts,
            AppointmentState next,
            List<HistoryEntry> told,
            @Nullable Feedback words,
            List<Payment> received,
            Money off) {
        return new Appointment(
                id, home, parts, client, counted, next, bookedAt, told, series, words, received,
                off);
    }
}
