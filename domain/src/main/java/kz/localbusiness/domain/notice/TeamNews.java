package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
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
import kz.localbusiness.domain.booking.BookingEvent.Relocated;
import kz.localbusiness.domain.booking.BookingEvent.ReminderAsked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Participant;
import kz.localbusiness.domain.booking.SecondThoughts;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;

/// What one person of the team hears. Those who run the business hear what clients do, those who
/// render the visit, or did until it moved, what anybody does with it, and nobody what they have
/// done themselves.
public record TeamNews(
        BusinessId business,
        EventId event,
        AccountId account,
        Kind kind,
        AppointmentId visit,
        Instant at) {

    public enum Kind {
        REQUESTED,
        BOOKED,
        CANCELLED,
        MOVED,
        CHANGE_ASKED,
        REVIEWED;

        Duration grace(Appointment visit) {
            return switch (this) {
                case CANCELLED -> NoticeKind.CANCELLED.grace(visit);
                case MOVED -> NoticeKind.MOVED.grace(visit);
                case REQUESTED, BOOKED, CHANGE_ASKED, REVIEWED -> Duration.ZERO;
            };
        }

        boolean stillHolds(Appointment visit, Instant now) {
            return switch (this) {
                case REQUESTED, BOOKED -> isAhead(visit, now);
                case CANCELLED -> NoticeKind.CANCELLED.stillHolds(visit, now);
                case MOVED -> NoticeKind.MOVED.stillHolds(visit, now);
                case CHANGE_ASKED ->
                        isAhead(visit, now)
                                && visit.changeRequest().filter(ChangeRequest::isOpen).isPresent();
                case REVIEWED -> visit.feedback() != null && !visit.client().isErased();
            };
        }

        Instant until(Appointment visit) {
            return this == REVIEWED ? Instant.MAX : visit.slot().start();
        }

        boolean isUrgent(Appointment visit, Instant now) {
            return this != REVIEWED && NoticeKind.isSoon(visit.slot().start(), now);
        }

        private static boolean isAhead(Appointment visit, Instant now) {
            return visit.isLive() && !visit.hasBegun(now);
        }
    }

    public static List<TeamNews> of(BookingEvent event, Appointment visit, Team team) {
        var by = doer(event, visit);
        return kind(event, visit).stream()
                .flatMap(kind ->
                        team.colleagues().stream()
                                .filter(one -> concerns(one, event, visit, by))
                                .map(one -> news(event, team, one, kind)))
                .toList();
    }

    private static TeamNews news(BookingEvent event, Team team, Colleague one, Kind kind) {
        return new TeamNews(
                team.business(), event.id(), one.account(), kind, event.appointment(), event.at());
    }

    private static boolean concerns(Colleague one, BookingEvent event, Appointment visit, Doer by) {
        boolean hasDoneIt = one.account().value().equals(by.account());
        boolean runsIt = one.role() != TeamRole.STAFF && by.actor() == Actor.CLIENT;
        boolean rendersIt =
                visit.segments().stream().anyMatch(part -> part.staff().equals(one.staff()));
        return !one.isLeaving() && !hasDoneIt && (runsIt || rendersIt || hasLost(one, event));
    }

    private static boolean hasLost(Colleague one, BookingEvent event) {
        return event instanceof Relocated moved
                && moved.left().stream()
                        .anyMatch(agenda ->
                                agenda.participant() instanceof Participant.Staff(var who)
                                        && who.equals(one.staff()));
    }

    /// Whether it only takes a cancellation back of which nobody was written yet.
    public boolean isSecondThought(Appointment visit) {
        return kind == Kind.BOOKED
                && visit.history().stream()
                        .filter(entry -> entry.act() == Act.CANCELLED && !entry.at().isAfter(at))
                        .reduce((_, later) -> later)
                        .filter(entry -> entry.by().actor() == Actor.BUSINESS)
                        .filter(entry -> SecondThoughts.last(entry.at(), at))
                        .isPresent();
    }

    /// Whoever did the last thing in that moment; clients where nothing of it is in the history.
    private static Doer doer(BookingEvent event, Appointment visit) {
        return visit.history().reversed().stream()
                .filter(entry -> entry.at().equals(event.at()))
                .map(HistoryEntry::by)
                .findFirst()
                .orElse(Doer.CLIENT);
    }

    private static Optional<Kind> kind(BookingEvent event, Appointment visit) {
        return switch (event) {
            case AppointmentBooked _ ->
                    Optional.of(visit.state() instanceof Requested ? Kind.REQUESTED : Kind.BOOKED);
            case AppointmentReinstated _ -> Optional.of(Kind.BOOKED);
            case AppointmentCancelled _ -> Optional.of(Kind.CANCELLED);
            case AppointmentMoved _ -> Optional.of(Kind.MOVED);
            case ChangeAsked _ -> Optional.of(Kind.CHANGE_ASKED);
            case FeedbackNoted _ -> isByClient(event, visit) ? Optional.of(Kind.REVIEWED) : none();
            case AppointmentConfirmed _,
                    AppointmentArrived _,
                    AppointmentCompleted _,
                    AppointmentMissed _,
                    AppointmentPaid _,
                    AppointmentResized _,
                    ChangeAnswered _,
                    ComingPromised _,
                    DiscountGiven _,
                    ReminderAsked _,
                    SeriesBooked _ ->
                    none();
        };
    }

    private static Optional<Kind> none() {
        return Optional.empty();
    }

    /// A review that was answered, shown or hidden is news as well, but not of the client's making.
    private static boolean isByClient(BookingEvent event, Appointment visit) {
        var feedback = visit.feedback();
        return feedback != null && feedback.at().equals(event.at());
    }
}
