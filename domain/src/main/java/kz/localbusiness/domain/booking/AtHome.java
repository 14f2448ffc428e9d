package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentArrived;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCompleted;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMissed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentPaid;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentReinstated;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentResized;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAnswered;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAsked;
import kz.localbusiness.domain.booking.BookingEvent.ComingPromised;
import kz.localbusiness.domain.booking.BookingEvent.DiscountGiven;
import kz.localbusiness.domain.booking.BookingEvent.FeedbackNoted;
import kz.localbusiness.domain.booking.BookingEvent.ReminderAsked;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Money;

/// An appointment in its home agenda, and what may be done with it there.
public record AtHome(Agenda agenda, Appointment visit) {

    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    public static Optional<AtHome> in(Agenda agenda, AppointmentId id) {
        return agenda.appointment(id).map(visit -> new AtHome(agenda, visit));
    }

    public ConfirmDecision confirm(Doer by, Occurrence when) {
        return switch (visit.state()) {
            case Requested requested -> {
                var confirmed =
                        visit.in(requested.confirm(when.at()), entry(Act.CONFIRMED, by, when, ""));
                var told = new AppointmentConfirmed(when.event(), visit.id(), when.at());
                yield new ConfirmDecision.NowConfirmed(agenda.with(confirmed, told), confirmed);
            }
            case Expected _, Arrived _, Completed _ -> new ConfirmDecision.WasConfirmed(visit);
            case Cancelled _, NoShow _ -> new ConfirmDecision.WasCancelled(visit);
        };
    }

    /// @param cutoff before the start, after which a client comes too late
    public CancelDecision cancel(Doer by, String reason, Duration cutoff, Occurrence when) {
        return refusalToCancel(by, cutoff, when.at())
                .orElseGet(() -> cancelled((Ahead) visit.state(), by, reason, when));
    }

    /// Why it cannot be called off; empty when it can.
    public Optional<CancelDecision> refusalToCancel(Doer by, Duration cutoff, Instant now) {
        if (visit.state() instanceof Cancelled) {
            return Optional.of(new CancelDecision.WasCancelled(visit));
        }
        var isLate = by.actor() == Actor.CLIENT && isTooLate(cutoff, now);
        return visit.state() instanceof Ahead && !isLate
                ? Optional.empty()
                : Optional.of(new CancelDecision.TooLate(visit));
    }

    private CancelDecision cancelled(Ahead ahead, Doer by, String reason, Occurrence when) {
        var cancelled =
                visit.in(
                        ahead.cancel(when.at(), by.actor(), reason),
                        entry(Act.CANCELLED, by, when, reason));
        var told = new AppointmentCancelled(when.event(), visit.id(), when.at());
        return new CancelDecision.NowCancelled(agenda.with(cancelled, told), cancelled);
    }

    /// Why it may not leave its time; empty when it may.
    public Optional<MoveDecision> refusalToMove(Doer by, BookingPolicy policy, Instant now) {
        if (!(visit.state() instanceof Ahead)) {
            return Optional.of(
                    visit.isLive()
                            ? new MoveDecision.TooLate(visit)
                            : new MoveDecision.WasCancelled(visit));
        }
        if (by.actor() != Actor.CLIENT) {
            return Optional.empty();
        }
        var most = policy.changes().maxMoves();
        if (visit.movesByClient() >= most) {
            return Optional.of(new MoveDecision.TooOften(visit, most));
        }
        return isTooLate(policy.changes().moveCutoff(), now)
                ? Optional.of(new MoveDecision.TooLate(visit))
                : Optional.empty();
    }

    /// A client's move needs the owner's word again where bookings do.
    public MoveDecision move(
            PlanDecision.Planned plan, Doer by, BookingPolicy policy, Occurrence when) {
        if (!(visit.state() instanceof Ahead ahead)) {
            return new MoveDecision.WasCancelled(visit);
        }
        var isRequest =
                by.actor() == Actor.CLIENT
                        && policy.approval() == Approval.BY_OWNER
                        && ahead instanceof Expected;
        var state = isRequest ? ((Expected) ahead).request() : ahead.moved(when.at());
        var left = visit.agendas().collect(Collectors.toSet());
        var entry = entry(Act.MOVED, by, when, visit.slot().start().toString());
        var moved = visit.movedTo(plan.segments(), state, entry);
        var told = new AppointmentMoved(when.event(), visit.id(), when.at(), left);
        return new MoveDecision.Moved(agenda.with(moved, told), moved);
    }

    /// Why it stays cancelled; empty when the business may take that back.
    public Optional<ReinstateDecision> refusalToReinstate(Instant now) {
        if (!(visit.state() instanceof Cancelled cancelled)) {
            return Optional.of(new ReinstateDecision.NotCancelled(visit));
        }
        return cancelled.by() == Actor.BUSINESS && SecondThoughts.last(cancelled.at(), now)
                ? Optional.empty()
                : Optional.of(new ReinstateDecision.ForGood(visit));
    }

    public ReinstateDecision reinstate(PlanDecision.Planned plan, Doer by, Occurrence when) {
        if (!(visit.state() instanceof Cancelled cancelled)) {
            return new ReinstateDecision.NotCancelled(visit);
        }
        var entry = entry(Act.REINSTATED, by, when, "");
        var again = visit.movedTo(plan.segments(), cancelled.before(), entry);
        var told = new AppointmentReinstated(when.event(), visit.id(), when.at());
        return new ReinstateDecision.Reinstated(agenda.with(again, told), again);
    }

    /// Why it keeps its length; empty when it may have this one.
    public Optional<ResizeDecision> refusalToResize(Duration length) {
        if (!visit.state().isToEnd()) {
            return Optional.of(new ResizeDecision.NotNow(visit));
        }
        var shortest = visit.before(visit.segments().getLast()).plus(Offering.SHORTEST);
        var fits =
                length.compareTo(shortest) >= 0
                        && length.compareTo(Inquiry.LONGEST_VISIT) <= 0
                        && length.equals(Duration.ofMinutes(length.toMinutes()));
        return fits
                ? Optional.empty()
                : Optional.of(new ResizeDecision.Unfit(shortest, Inquiry.LONGEST_VISIT));
    }

    /// @param plan of the visit as long as it shall be
    public ResizeDecision resize(PlanDecision.Planned plan, Doer by, Occurrence when) {
        var minutes = String.valueOf(visit.slot().duration().toMinutes());
        var left = visit.agendas().collect(Collectors.toSet());
        var resized =
                visit.movedTo(
                        plan.segments(), visit.state(), entry(Act.RESIZED, by, when, minutes));
        var told = new AppointmentResized(when.event(), visit.id(), when.at(), left);
        return new ResizeDecision.Resized(agenda.with(resized, told), resized);
    }

    public ProgressDecision arrive(Doer by, Occurrence when) {
        return visit.state() instanceof Expected expected
                ? progress(
                        expected.arrive(when.at()), entry(Act.ARRIVED, by, when, ""), arrived(when))
                : new ProgressDecision.NotNow(visit);
    }

    public ProgressDecision complete(Doer by, Occurrence when) {
        return switch (visit.state()) {
            case Expected _ when !visit.hasBegun(when.at()) -> new ProgressDecision.TooEarly(visit);
            case Expected expected -> completed(expected.complete(when.at()), by, when);
            case Arrived arrived -> completed(arrived.complete(when.at()), by, when);
            case Requested _, Completed _, Cancelled _, NoShow _ ->
                    new ProgressDecision.NotNow(visit);
        };
    }

    public ProgressDecision miss(Doer by, Occurrence when) {
        if (!(visit.state() instanceof Expected expected)) {
            return new ProgressDecision.NotNow(visit);
        }
        if (!visit.hasBegun(when.at())) {
            return new ProgressDecision.TooEarly(visit);
        }
        var told = new AppointmentMissed(when.event(), visit.id(), when.at());
        return progress(expected.miss(when.at()), entry(Act.MISSED, by, when, ""), told);
    }

    /// Not more often than people bear.
    public RemindDecision remind(Reach client, Doer by, Occurrence when) {
        if (!(visit.state() instanceof Expected) || visit.hasBegun(when.at())) {
            return new RemindDecision.NotNow(visit);
        }
        if (client != Reach.OPEN) {
            return client == Reach.NONE
                    ? new RemindDecision.NoWay()
                    : new RemindDecision.Unwanted();
        }
        var again = visit.remindedAt().map(last -> last.plus(BETWEEN_REMINDERS));
        if (again.filter(when.at()::isBefore).isPresent()) {
            return new RemindDecision.TooSoon(again.get());
        }
        var reminded = visit.noting(entry(Act.REMINDED, by, when, ""));
        var told = new ReminderAsked(when.event(), visit.id(), when.at());
        return new RemindDecision.Reminded(agenda.with(reminded).telling(told), reminded);
    }

    public PaymentDecision pay(Payment payment, Occurrence when) {
        if (visit.payment(payment.id()).isPresent()) {
            return new PaymentDecision.WasRecorded(visit);
        }
        if (!visit.takesPayments()) {
            return new PaymentDecision.NotNow(visit);
        }
        if (payment.amount().compareTo(visit.owed()) > 0) {
            return new PaymentDecision.TooMuch(visit, visit.owed());
        }
        if (visit.payments().size() >= Appointment.MOST_PAYMENTS) {
            return new PaymentDecision.TooMany(visit);
        }
        var received = Stream.concat(visit.payments().stream(), Stream.of(payment)).toList();
        return recorded(received, HistoryEntry.paid(payment, when.at()), when);
    }

    /// All of it, of a visit in whatever state; what came through the bank goes back through it.
    public PaymentDecision giveBack(PaymentId id, Doer by, Occurrence when) {
        var found = visit.payment(id);
        if (found.filter(one -> one.method() != Payment.Method.ONLINE).isEmpty()) {
            return new PaymentDecision.NoSuchPayment();
        }
        return giveBack(id, found.get().total(), by, when);
    }

    /// @param altogether with what was given back of it before
    public PaymentDecision giveBack(PaymentId id, Money altogether, Doer by, Occurrence when) {
        var found = visit.payment(id);
        if (found.isEmpty()) {
            return new PaymentDecision.NoSuchPayment();
        }
        var payment = found.get();
        if (payment.returned().compareTo(altogether) >= 0) {
            return new PaymentDecision.WasRecorded(visit);
        }
        var received =
                visit.payments().stream()
                        .map(one -> one.equals(payment) ? one.returned(altogether, when.at()) : one)
                        .toList();
        var more = altogether.minus(payment.returned());
        var entry = entry(Act.PAYMENT_RETURNED, by, when, tenge(more));
        return recorded(received, entry, when);
    }

    /// Less than that may be given off when some of the price is paid.
    ///
    /// @param discount all of it, instead of what was given off before
    public PaymentDecision discount(Money discount, Doer by, Occurrence when) {
        if (!visit.takesPayments()) {
            return new PaymentDecision.NotNow(visit);
        }
        if (discount.equals(visit.discount())) {
            return new PaymentDecision.WasRecorded(visit);
        }
        var most = visit.owed().plus(visit.discount());
        if (discount.compareTo(most) > 0) {
            return new PaymentDecision.TooMuch(visit, most);
        }
        var entry = entry(Act.DISCOUNTED, by, when, tenge(discount));
        var changed = visit.discounted(discount, entry);
        var told = new DiscountGiven(when.event(), visit.id(), when.at());
        return new PaymentDecision.Recorded(agenda.with(changed).telling(told), changed);
    }

    private PaymentDecision recorded(List<Payment> received, HistoryEntry entry, Occurrence when) {
        var changed = visit.withPayments(received, entry);
        var told = new AppointmentPaid(when.event(), visit.id(), when.at());
        return new PaymentDecision.Recorded(agenda.with(changed).telling(told), changed);
    }

    private static String tenge(Money amount) {
        return String.valueOf(amount.wholeTenge());
    }

    /// @param words what its client would like to have changed
    public AskDecision ask(String words, Occurrence when) {
        if (!visit.isStillOn(when.at())) {
            return new AskDecision.NotNow(visit);
        }
        var asked = visit.changeRequests();
        var waits = visit.changeRequest().filter(ChangeRequest::isOpen);
        if (waits.isPresent()) {
            return new AskDecision.StillWaits(waits.get());
        }
        if (asked.size() >= ChangeRequest.MOST) {
            return new AskDecision.TooOften(visit);
        }
        var now = visit.noting(entry(Act.CHANGE_ASKED, Doer.CLIENT, when, words));
        var told = new ChangeAsked(when.event(), visit.id(), when.at());
        return new AskDecision.Asked(agenda.with(now).telling(told), now);
    }

    /// @param words that the client reads; empty when all was said otherwise
    public AnswerDecision answer(String words, Doer by, Occurrence when) {
        if (visit.changeRequest().filter(ChangeRequest::isOpen).isEmpty()) {
            return new AnswerDecision.NothingAsked(visit);
        }
        var now = visit.noting(entry(Act.CHANGE_ANSWERED, by, when, words));
        var told = new ChangeAnswered(when.event(), visit.id(), when.at());
        return new AnswerDecision.Answered(agenda.with(now).telling(told), now);
    }

    /// Why its client cannot say that they come; empty when they can.
    public Optional<PromiseDecision> refusalToPromise(Instant now) {
        return switch (visit.state()) {
            case Requested _ -> Optional.of(new PromiseDecision.NotConfirmed(visit));
            case Cancelled _, NoShow _ -> Optional.of(new PromiseDecision.WasCancelled(visit));
            case Arrived _, Completed _ -> Optional.of(new PromiseDecision.TooLate(visit));
            case Expected _ when visit.isPromised() ->
                    Optional.of(new PromiseDecision.WasPromised(visit));
            case Expected _ ->
                    visit.hasBegun(now)
                            ? Optional.of(new PromiseDecision.TooLate(visit))
                            : Optional.empty();
        };
    }

    public PromiseDecision promise(Occurrence when) {
        return refusalToPromise(when.at())
                .orElseGet(() -> {
                    var promised = visit.noting(entry(Act.PROMISED, Doer.CLIENT, when, ""));
                    var told = new ComingPromised(when.event(), visit.id(), when.at());
                    return new PromiseDecision.Promised(
                            agenda.with(promised).telling(told), promised);
                });
    }

    /// Whoever has the link that was good until now has lost the visit.
    public RenewDecision renewLink(Doer by, Occurrence when) {
        if (visit.linkGeneration() >= ManageLink.MOST_RENEWALS) {
            return new RenewDecision.TooOften(visit);
        }
        var renewed = visit.noting(entry(Act.LINK_RENEWED, by, when, ""));
        return new RenewDecision.LinkRenewed(agenda.with(renewed), renewed);
    }

    public FeedbackDecision praise(Feedback given, EventId event) {
        if (!visit.isLive()) {
            return new FeedbackDecision.WasCancelled(visit);
        }
        var isOver = visit.state() instanceof Completed || !given.at().isBefore(visit.slot().end());
        if (!isOver) {
            return new FeedbackDecision.TooEarly(visit);
        }
        var earlier = visit.feedback();
        if (earlier != null) {
            return new FeedbackDecision.FeedbackStands(earlier);
        }
        var praised = visit.praised(given);
        var told = new FeedbackNoted(event, visit.id(), given.at());
        return new FeedbackDecision.FeedbackGiven(agenda.with(praised).telling(told), praised);
    }

    /// @param words that its author reads, empty to take the answer back
    public ReviewDecision answerFeedback(String words, Occurrence when) {
        return review(said -> said.answered(words), when);
    }

    public ReviewDecision publishFeedback(boolean published, Occurrence when) {
        return review(said -> said.published(published && !visit.client().isErased()), when);
    }

    private ReviewDecision review(UnaryOperator<Feedback> change, Occurrence when) {
        var said = visit.feedback();
        if (said == null) {
            return new ReviewDecision.NothingSaid(visit);
        }
        var reviewed = visit.praised(change.apply(said));
        var told = new FeedbackNoted(when.event(), visit.id(), when.at());
        return new ReviewDecision.Reviewed(agenda.with(reviewed).telling(told), reviewed);
    }

    private ProgressDecision completed(Completed state, Doer by, Occurrence when) {
        var told = new AppointmentCompleted(when.event(), visit.id(), when.at());
        return progress(state, entry(Act.COMPLETED, by, when, ""), told);
    }

    private AppointmentArrived arrived(Occurrence when) {
        return new AppointmentArrived(when.event(), visit.id(), when.at());
    }

    private ProgressDecision progress(
            AppointmentState next, HistoryEntry entry, BookingEvent told) {
        var changed = visit.in(next, entry);
        return new ProgressDecision.Done(agenda.with(changed, told), changed);
    }

    private boolean isTooLate(Duration cutoff, Instant now) {
        return !now.isBefore(visit.slot().start().minus(cutoff));
    }

    private static HistoryEntry entry(Act act, Doer by, Occurrence when, String note) {
        return new HistoryEntry(when.at(), by, act, note);
    }
}
