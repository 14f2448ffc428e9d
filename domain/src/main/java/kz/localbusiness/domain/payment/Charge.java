package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.payment.ChargeState.Bound;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.ChargeState.Opening;
import kz.localbusiness.domain.payment.ChargeState.Paid;
import kz.localbusiness.domain.payment.ChargeState.Received;
import kz.localbusiness.domain.payment.ChargeState.Unbound;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.Refund.State;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// One attempt to collect an amount through the bank, and all that became of the money: what has
/// come is with its visit, or goes back. It never forgets money, whatever the bank says when.
///
/// @param dueAt when somebody has to look at it next; null when nothing is left to do
public record Charge(
        BusinessId business,
        ChargeId id,
        Purpose purpose,
        Money amount,
        ChargeState state,
        List<Refund> refunds,
        Instant begunAt,
        @Nullable Instant dueAt,
        long version) {

    /// How long a node that does something about a charge has it for itself.
    public static final Duration LEASE = Duration.ofSeconds(60);

    /// After which the bank has surely given up, however the clocks differ.
    static final Duration GRACE = Duration.ofSeconds(10);

    private static final List<Duration> LATE_LOOKS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofHours(6),
                    Duration.ofHours(24),
                    Duration.ofHours(72));

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(30);

    public Charge {
        refunds = List.copyOf(refunds);
        if (amount.equals(Money.ZERO)) {
            throw new IllegalArgumentException("nothing is no charge");
        }
    }

    /// Before the bank is asked, so that whatever it opens is on record.
    public static Charge begin(
            BusinessId business, ChargeId id, Purpose purpose, Money amount, Instant now) {
        return new Charge(
                business, id, purpose, amount, new Opening(), List.of(), now, now.plus(LEASE), 0);
    }

    /// Money of which the bank told by itself, and which the visit has.
    public static Charge billed(
            BusinessId business,
            ChargeId id,
            AppointmentId visit,
            PurchaseId purchase,
            Money sum,
            Instant now) {
        var bound = new Bound(purchase, sum, now);
        return new Charge(
                business, id, new Purpose.Bill(visit), sum, bound, List.of(), now, null, 0);
    }

    public boolean isDue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /// For itself, for a while: should whoever does it die, somebody else goes on.
    public Charge claimed(Instant now) {
        return due(now.plus(LEASE));
    }

    public Charge opened(Purchase purchase, Instant now) {
        return state instanceof Opening ? waiting(new Waiting(purchase, null), now) : this;
    }

    /// The bank has opened nothing, or nobody will ever see what it has opened. Whoever began it
    /// may try again, and is forgotten when others are who did not pay.
    public Charge unopened(Ending ending, Instant now) {
        if (!(state instanceof Opening)) {
            return this;
        }
        var forgetAt = now.plus(LATE_LOOKS.getLast());
        return in(new Closed(null, now, ending, 0), purpose.isAnonymous() ? null : forgetAt);
    }

    /// The bank's answer was lost. What it may have opened nobody will ever see, unless it is an
    /// invoice, which it shows the client by itself.
    public Charge unheard(Instant now) {
        return unopened(
                purpose instanceof Purpose.Invoice ? Ending.UNCLEAR : Ending.ABANDONED, now);
    }

    /// Somebody has looked, and the client has no such invoice.
    public Charge ruledOut() {
        return state instanceof Closed closed && isUnclear()
                ? in(new Closed(null, closed.at(), Ending.ABANDONED, 0), null).anonymous()
                : this;
    }

    public boolean isUnclear() {
        return state instanceof Closed closed && closed.ending() == Ending.UNCLEAR;
    }

    /// Whether somebody may pay it or has just paid, as far as anybody can say.
    public boolean mayBePaid(Instant now) {
        return switch (state) {
            case Opening _, Paid _ -> true;
            case Waiting waiting -> !now.isAfter(lastMoment(waiting));
            case Closed closed ->
                    isUnclear() && now.isBefore(closed.at().plus(Purchase.INVOICE_LASTS));
            case Bound _, Unbound _ -> false;
        };
    }

    /// What the bank says of the purchase; [PurchaseState#UNKNOWN] when it says nothing. Of what it
    /// never opened there is nothing to be heard any more.
    public Charge heard(PurchaseReport report, Instant now) {
        return switch (state) {
            case Waiting waiting -> heard(waiting, report, now);
            case Closed closed when closed.purchase() != null -> heard(closed, report, now);
            case Closed _ -> in(state, null).anonymous();
            case Opening _, Received _ -> this;
        };
    }

    private Charge heard(Waiting waiting, PurchaseReport report, Instant now) {
        var purchase = waiting.purchase();
        return switch (report.state()) {
            case PAID -> paid(purchase.id(), report, now);
            case FAILED -> in(new Closed(purchase.id(), now, Ending.FAILED, 0), firstLook(now));
            case SCANNED -> waits(scanned(waiting, now), now);
            case CREATED, UNKNOWN -> waits(waiting, now);
        };
    }

    private static Waiting scanned(Waiting waiting, Instant now) {
        return waiting.scannedAt() == null && !waiting.purchase().isInvoice()
                ? new Waiting(waiting.purchase(), now)
                : waiting;
    }

    private Charge waits(Waiting waiting, Instant now) {
        var purchase = waiting.purchase();
        return now.isAfter(lastMoment(waiting))
                ? in(new Closed(purchase.id(), now, Ending.LAPSED, 0), firstLook(now))
                : waiting(waiting, now);
    }

    /// Asked for as often as the bank likes; of an invoice only once it cannot be paid any more.
    private Charge waiting(Waiting waiting, Instant now) {
        var purchase = waiting.purchase();
        return in(
                waiting,
                purchase.isInvoice()
                        ? lastMoment(waiting).plusSeconds(1)
                        : now.plus(purchase.pollEvery()));
    }

    private static Instant lastMoment(Waiting waiting) {
        var purchase = waiting.purchase();
        var scanned = waiting.scannedAt();
        var end = scanned == null ? purchase.expiresAt() : scanned.plus(purchase.confirmWithin());
        return end.plus(GRACE);
    }

    private static Instant firstLook(Instant now) {
        return now.plus(LATE_LOOKS.getFirst());
    }

    private Charge heard(Closed closed, PurchaseReport report, Instant now) {
        var purchase = closed.known().orElseThrow();
        if (report.state() == PurchaseState.PAID) {
            return paid(purchase, report, now);
        }
        var looks = closed.looks() + 1;
        var seen = new Closed(purchase, closed.at(), closed.ending(), looks);
        return looks < LATE_LOOKS.size()
                ? in(seen, closed.at().plus(LATE_LOOKS.get(looks)))
                : in(seen, null).anonymous();
    }

    private Charge paid(PurchaseId purchase, PurchaseReport report, Instant now) {
        var received = report.amount() == null ? amount : report.amount();
        return in(new Paid(purchase, received, now), now);
    }

    /// The bank says that it is paid, so somebody asks once more and takes the money on.
    public Charge lookedAtAgain(Instant now) {
        return state instanceof Closed ? due(now) : this;
    }

    public boolean isOfOtherSum() {
        return state instanceof Received money && !money.received().equals(amount);
    }

    /// The visit has it.
    public Charge bound(Instant now) {
        return state instanceof Paid paid
                ? in(new Bound(paid.purchase(), paid.received(), paid.at()), now)
                        .anonymous()
                        .tidy(now)
                : this;
    }

    /// It has no visit to go to, so all that is left of it goes back.
    public Charge unbound(RefundId refund, Refund.Reason reason, Instant now) {
        if (!(state instanceof Paid paid)) {
            return this;
        }
        var rest =
                Stream.of(left())
                        .filter(sum -> !sum.equals(Money.ZERO))
                        .map(sum -> Refund.due(refund, sum, reason));
        var all = Stream.concat(refunds.stream(), rest).toList();
        return having(new Unbound(paid.purchase(), paid.received(), paid.at()), all, now)
                .anonymous();
    }

    public RefundDecision refund(RefundId refund, Money sum, Refund.Reason reason, Instant now) {
        var known = refund(refund);
        if (known.isPresent()) {
            return new RefundDecision.WasAsked(known.get());
        }
        if (!(state instanceof Received)) {
            return new RefundDecision.NothingReceived();
        }
        if (sum.equals(Money.ZERO) || sum.compareTo(left()) > 0) {
            return new RefundDecision.MoreThanLeft(left());
        }
        var due = Refund.due(refund, sum, reason);
        var all = Stream.concat(refunds.stream(), Stream.of(due)).toList();
        return new RefundDecision.RefundDue(having(state, all, now), due);
    }

    /// Whether the client may scan a code for it: surely nobody has given it back.
    public boolean mayGoByCode(Refund refund) {
        return !(purpose instanceof Purpose.Bill)
                && refund.state() instanceof State.ByHand(var why)
                && why != Refund.Hand.UNCLEAR;
    }

    public Charge scanning(RefundId refund, RefundCode code, Instant now) {
        return changing(
                refund, one -> one.in(new State.Scanning(code)), now.plus(code.pollEvery()));
    }

    /// Nobody has scanned the code yet, and perhaps never will.
    public Charge unscanned(RefundId refund, RefundCode code, RefundCode.State said, Instant now) {
        return said == RefundCode.State.FAILED || code.isOver(now)
                ? byHand(refund, Refund.Hand.NOT_SCANNED, now)
                : scanning(refund, code, now);
    }

    /// What the bank says that can still be given back, just before it is asked to.
    public Charge trying(RefundId refund, Money refundable) {
        return changing(refund, one -> one.in(new State.Trying(refundable)), dueAt);
    }

    /// @param number the bank's, null when its answer was lost
    public Charge refunded(RefundId refund, Doer by, @Nullable Long number, Instant now) {
        return changing(refund, one -> one.in(new State.Done(now, by, number)), now).tidy(now);
    }

    public Charge byHand(RefundId refund, Refund.Hand why, Instant now) {
        return changing(refund, one -> one.in(new State.ByHand(why)), now).tidy(now);
    }

    /// The bank could not be asked now.
    public Charge postponed(Instant now) {
        return due(now.plus(BEFORE_ANOTHER_TRY));
    }

    /// Nothing was given back, so it may be tried from the beginning.
    public Charge untried(RefundId refund, Instant now) {
        return changing(refund, one -> one.in(new State.Due()), now.plus(BEFORE_ANOTHER_TRY));
    }

    /// Nothing is left to do about it now.
    public Charge settled() {
        return due(null);
    }

    /// Without whoever began it, once nobody can pay any more; before that a visit may come of it.
    public Charge forgotten(Instant now) {
        return mayBePaid(now) ? this : anonymous();
    }

    /// Whoever paid is with the visit by now, or nowhere.
    private Charge anonymous() {
        return new Charge(
                business, id, purpose.anonymous(), amount, state, refunds, begunAt, dueAt, version);
    }

    private Charge tidy(Instant now) {
        return nextRefund().isPresent() ? due(now) : due(null);
    }

    /// One after the other, so that the bank's own sums tell what became of each.
    public Optional<Refund> nextRefund() {
        return refunds.stream().filter(Refund::isToTry).findFirst();
    }

    public Optional<Refund> refund(RefundId which) {
        return refunds.stream().filter(one -> one.id().equals(which)).findFirst();
    }

    public Money received() {
        return state instanceof Received money ? money.received() : Money.ZERO;
    }

    /// What has come and is not given back or about to be.
    public Money left() {
        return refunds.stream().map(Refund::amount).reduce(received(), Money::minus);
    }

    /// What is surely given back.
    public Money returned() {
        return refunds.stream()
                .filter(Refund::isDone)
                .map(Refund::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /// Until when the bank may still take money for it.
    public Optional<Instant> payableUntil() {
        return state instanceof Waiting(var purchase, _)
                ? Optional.of(purchase.expiresAt().plus(purchase.confirmWithin()).plus(GRACE))
                : Optional.empty();
    }

    private Charge changing(RefundId which, UnaryOperator<Refund> change, @Nullable Instant next) {
        var all =
                refunds.stream()
                        .map(one ->
                                one.id().equals(which) && !one.isDone() ? change.apply(one) : one)
                        .toList();
        return having(state, all, next);
    }

    private Charge in(ChargeState next, @Nullable Instant due) {
        return having(next, refunds, due);
    }

    private Charge due(@Nullable Instant next) {
        return having(state, refunds, next);
    }

    private Charge having(ChargeState next, List<Refund> back, @Nullable Instant due) {
        return new Charge(business, id, purpose, amount, next, back, begunAt, due, version);
    }
}
