package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentArrived;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
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
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.SecondThoughts;

/// What a message tells.
public enum NoticeKind {
    RECEIVED,
    CONFIRMED,
    CANCELLED,
    MOVED,
    REMINDER,
    /// Money has come for the visit.
    RECEIPT,
    /// Money was given back.
    REFUND,
    /// How was it? Asked once the visit is over.
    COMPLETED,
    /// To somebody who waits; it holds as long as the offer does.
    TIME_OFFERED;

    private static final Duration SOON = Duration.ofHours(12);
    private static final Duration HOME_AGAIN = Duration.ofHours(2);

    /// Nobody is asked about what was longer ago.
    private static final Duration FRESH = Duration.ofDays(3);

    /// Empty when nobody is told.
    public static Optional<NoticeKind> of(BookingEvent event, Appointment appointment) {
        return switch (event) {
            case AppointmentBooked _ -> ofBooking(appointment);
            case AppointmentConfirmed _ -> Optional.of(CONFIRMED);
            case AppointmentCancelled _ -> Optional.of(CANCELLED);
            case AppointmentMoved _ -> Optional.of(MOVED);
            case ReminderAsked _ -> Optional.of(REMINDER);
            case AppointmentPaid _ -> Optional.of(MoneyNews.of(appointment).kind(event.at()));
            case AppointmentCompleted _ -> Optional.of(COMPLETED);
            case ChangeAsked _,
                    ChangeAnswered _,
                    ComingPromised _,
                    FeedbackNoted _,
                    DiscountGiven _,
                    AppointmentReinstated _,
                    AppointmentResized _,
                    AppointmentArrived _,
                    AppointmentMissed _,
                    SeriesBooked _ ->
                    Optional.empty();
        };
    }

    /// What was confirmed since is told by that.
    private static Optional<NoticeKind> ofBooking(Appointment appointment) {
        if (wasDone(Act.CONFIRMED, appointment, Instant.MIN)) {
            return Optional.empty();
        }
        return Optional.of(appointment.state() instanceof Requested ? RECEIVED : CONFIRMED);
    }

    /// How long it waits, so that a business can take back what a thumb did, and a client is home
    /// again.
    public Duration grace(Appointment appointment) {
        if (this == COMPLETED) {
            return HOME_AGAIN;
        }
        return isAboutMoney() || isChangeByBusiness(appointment)
                ? SecondThoughts.GRACE
                : Duration.ZERO;
    }

    /// Whether the receipts of the visit say more.
    public boolean isAboutMoney() {
        return this == RECEIPT || this == REFUND;
    }

    /// Told also to those who want no messages: they wait for it, or cannot know it otherwise.
    public boolean isOwed(Appointment appointment) {
        return this == TIME_OFFERED || isChangeByBusiness(appointment);
    }

    /// Whether it would still be true to say this of the appointment, and news.
    public boolean stillHolds(Appointment appointment, Instant now) {
        return switch (this) {
            case RECEIVED -> appointment.state() instanceof Requested && !appointment.hasBegun(now);
            case MOVED ->
                    appointment.state() instanceof Ahead
                            && !appointment.hasBegun(now)
                            && isNews(appointment, now);
            case CONFIRMED -> isAsAgreed(appointment) && !appointment.hasBegun(now);
            case CANCELLED -> isForGood(appointment, now) && !appointment.hasBegun(now);
            case REMINDER -> appointment.state() instanceof Expected && !appointment.hasBegun(now);
            case RECEIPT -> MoneyNews.of(appointment).isReceipt(now);
            case REFUND -> MoneyNews.of(appointment).isRefund(now);
            case COMPLETED -> isWorthAsking(appointment, now);
            case TIME_OFFERED -> false;
        };
    }

    /// Whether what it tells was done again after that, of which a message of its own tells.
    ///
    /// @param befores how long before a visit its client is reminded
    boolean isOvertaken(
            Appointment appointment, Instant since, List<Duration> befores, Instant now) {
        return switch (this) {
            case CONFIRMED -> wasDone(Act.CONFIRMED, appointment, since);
            case CANCELLED -> wasDone(Act.CANCELLED, appointment, since);
            case MOVED -> wasDone(Act.MOVED, appointment, since);
            case REMINDER ->
                    befores.stream()
                            .map(appointment.slot().start()::minus)
                            .anyMatch(time -> time.isAfter(since) && !time.isAfter(now));
            case RECEIVED, RECEIPT, REFUND, COMPLETED, TIME_OFFERED -> false;
        };
    }

    private static boolean wasDone(Act act, Appointment appointment, Instant since) {
        return appointment.history().stream()
                .anyMatch(entry -> entry.act() == act && entry.at().isAfter(since));
    }

    /// After which nobody is to be told it any more, wherever it has been on its way. Money is news
    /// at any time; for an offer there is no visit yet, but the time for one.
    public Instant until(Appointment appointment) {
        return switch (this) {
            case RECEIVED, CONFIRMED, CANCELLED, MOVED, REMINDER, TIME_OFFERED ->
                    appointment.slot().start();
            case COMPLETED -> appointment.slot().end().plus(FRESH);
            case RECEIPT, REFUND -> Instant.MAX;
        };
    }

    /// Whether it is told in quiet hours too, since it would come too late after them.
    public boolean isUrgent(Appointment appointment, Instant now) {
        return switch (this) {
            case RECEIVED, CONFIRMED, CANCELLED, MOVED, REMINDER ->
                    isSoon(appointment.slot().start(), now);
            case RECEIPT, REFUND, COMPLETED -> false;
            case TIME_OFFERED -> true;
        };
    }

    static boolean isSoon(Instant start, Instant now) {
        return start.isBefore(now.plus(SOON));
    }

    private boolean isChangeByBusiness(Appointment appointment) {
        return switch (this) {
            case MOVED -> !QuickMoves.of(appointment).moves().isEmpty();
            case CANCELLED -> isByBusiness(appointment);
            case RECEIVED, CONFIRMED, REMINDER, RECEIPT, REFUND, COMPLETED, TIME_OFFERED -> false;
        };
    }

    private static boolean isByBusiness(Appointment appointment) {
        return appointment.state() instanceof Cancelled it && it.by() == Actor.BUSINESS;
    }

    /// Cancelled by a client it is at once.
    private static boolean isForGood(Appointment appointment, Instant now) {
        return appointment.state() instanceof Cancelled it
                && !(it.by() == Actor.BUSINESS && SecondThoughts.last(it.at(), now));
    }

    /// What was moved is told by that, unless it is back where it was before anybody was told.
    private static boolean isAsAgreed(Appointment appointment) {
        return appointment.state() instanceof Confirmed
                || (appointment.state() instanceof Rescheduled
                        && QuickMoves.of(appointment).ledBack(appointment));
    }

    private static boolean isNews(Appointment appointment, Instant now) {
        var moves = QuickMoves.of(appointment);
        return moves.stand(now) && !moves.ledBack(appointment);
    }

    /// Its client has not said it by themselves.
    private boolean isWorthAsking(Appointment appointment, Instant now) {
        return appointment.state() instanceof Completed
                && appointment.feedback() == null
                && !appointment.client().isErased()
                && now.isBefore(until(appointment));
    }
}
