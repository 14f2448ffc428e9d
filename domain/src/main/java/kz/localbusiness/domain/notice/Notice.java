package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Delivery.Standing;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// What somebody is to be told of one event. It is due until it has arrived by one channel, is
/// found untrue, or every way was tried.
///
/// @param deliveries by which channels it was tried, the last one last
/// @param since when what it tells of happened
/// @param dueAt when to see to it (again); while it is claimed, when the claim lapses
public record Notice(
        NoticeId id,
        BusinessId business,
        EventId event,
        AppointmentId appointment,
        Subject subject,
        List<Delivery> deliveries,
        State state,
        Instant since,
        Instant dueAt,
        long version) {

    public sealed interface State {

        record Due() implements State {}

        /// It has arrived, as far as anybody can know.
        record Sent() implements State {}

        record Dropped(Why why) implements State {}

        /// Every way was tried.
        record Failed() implements State {}
    }

    /// Why a message is not sent.
    public enum Why {
        /// It would not be true any more.
        UNTRUE,
        /// The business does not send such messages.
        SILENT,
        /// The recipient does not want it, or left no way to be reached.
        NO_WAY
    }

    /// After so many attempts it is worth telling that a message does not leave.
    public static final int PATIENCE = 2;

    /// How long anybody can look up what was told.
    public static final Duration KEPT = Duration.ofDays(90);

    private static final Duration CLAIM = Duration.ofMinutes(2);

    public Notice {
        deliveries = List.copyOf(deliveries);
    }

    /// For the client of a visit.
    public static Notice about(
            BookingEvent event, NoticeKind kind, Appointment visit, BusinessId business) {
        return due(business, event.id(), event.appointment(), kind, event.at())
                .postponed(event.at().plus(kind.grace(visit)));
    }

    /// For somebody of the team.
    public static Notice about(TeamNews news, Appointment visit) {
        var subject = new Subject.ToMember(news.account(), news.kind());
        return due(news.business(), news.event(), news.visit(), subject, news.at())
                .postponed(news.at().plus(news.kind().grace(visit)));
    }

    /// For a client.
    ///
    /// @param appointment or the hold that may become one
    public static Notice due(
            BusinessId business,
            EventId event,
            AppointmentId appointment,
            NoticeKind kind,
            Instant at) {
        return due(business, event, appointment, new Subject.ToClient(kind), at);
    }

    private static Notice due(
            BusinessId business,
            EventId event,
            AppointmentId appointment,
            Subject subject,
            Instant at) {
        return new Notice(
                NoticeId.of(event, subject),
                business,
                event,
                appointment,
                subject,
                List.of(),
                new State.Due(),
                at,
                at,
                0);
    }

    /// Another one that tells the same.
    public Notice again(EventId other, Instant now) {
        return due(business, other, appointment, subject, now);
    }

    public NoticePlace place() {
        return new NoticePlace(since, id);
    }

    public boolean isForClient() {
        return subject instanceof Subject.ToClient;
    }

    /// What it tells a client.
    ///
    /// @throws IllegalStateException when it is for somebody of the team
    public NoticeKind kind() {
        return switch (subject) {
            case Subject.ToClient(var kind) -> kind;
            case Subject.ToMember _ -> throw new IllegalStateException("for no client");
        };
    }

    /// Whether it would still be true to say this of the visit, and news that no later message
    /// tells.
    ///
    /// @param befores how long before a visit its client is reminded
    public boolean stillHolds(Appointment visit, List<Duration> befores, Instant now) {
        return subject.stillHolds(visit, now)
                && !(subject instanceof Subject.ToClient(var kind)
                        && kind.isOvertaken(visit, since, befores, now));
    }

    public boolean isDue(Instant now) {
        return state instanceof State.Due && !dueAt.isAfter(now);
    }

    /// By somebody who is about to hand it over; should they not come back, it is due again.
    public Notice trying(Channel channel, Instant now) {
        var last = last().filter(one -> one.channel() == channel);
        var ours = id.reference(channel);
        var next =
                last.map(one -> one.again(ours, now))
                        .orElseGet(() -> Delivery.begun(channel, ours, now));
        var others = last.isPresent() ? deliveries.subList(0, deliveries.size() - 1) : deliveries;
        return having(
                Stream.concat(others.stream(), Stream.of(next)).toList(), state, now.plus(CLAIM));
    }

    /// What the provider answered.
    ///
    /// @param spread see [Cascade#pause]
    public Notice answered(HandOver answer, double spread, Instant now) {
        var last = deliveries.getLast();
        return switch (answer) {
            case HandOver.Accepted accepted -> instead(last.accepted(accepted, now), now);
            case HandOver.Refused(var why) when !why.isOfProvider() ->
                    instead(last.in(new Standing.Failed(why), now), now);
            case HandOver.Refused _ -> later(last, null, spread, now);
            case HandOver.NotNow(var pause) -> later(last, pause, spread, now);
            case HandOver.Unclear(var reference) ->
                    instead(
                            reference == null ? last : last.named(reference),
                            now.plus(Cascade.doubt(Duration.ZERO)));
        };
    }

    private Notice later(Delivery last, @Nullable Duration pause, double spread, Instant now) {
        var next = longer(Cascade.pause(last.attempts(), spread), pause);
        return instead(last.in(new Standing.Refusing(), now), now.plus(next));
    }

    /// What the provider says when it is asked.
    ///
    /// @param report empty when it cannot be asked, or does not answer
    /// @param until how long it is asked again then
    public Notice asked(Optional<DeliveryReport> report, Instant until, Instant now) {
        return report.map(told -> reported(told, now)).orElseGet(() -> unheard(until, now));
    }

    /// The provider tells its own name of what we know only by ours, because its answer was lost.
    public Notice named(Channel channel, ProviderReference ours, ProviderReference theirs) {
        var all =
                deliveries.stream()
                        .map(one -> one.isKnownAs(channel, ours) ? one.named(theirs) : one)
                        .toList();
        return having(all, state, dueAt);
    }

    /// What the provider tells by itself of what it has. Whoever has claimed it for the next way is
    /// not disturbed.
    ///
    /// @param reference the provider's
    public Notice told(
            Channel channel, ProviderReference reference, DeliveryReport report, Instant now) {
        var all =
                deliveries.stream()
                        .map(one -> one.isKnownAs(channel, reference) ? one.reported(report) : one)
                        .toList();
        return settled(all, dueAfter(all, now));
    }

    private Instant dueAfter(List<Delivery> all, Instant now) {
        if (isLost(all) && !isLost(deliveries)) {
            return now;
        }
        return isRefused(all) && !isRefused(deliveries) ? afterPause(all.getLast(), now) : dueAt;
    }

    private static boolean isRefused(List<Delivery> all) {
        return !all.isEmpty() && all.getLast().isRefused();
    }

    private static Instant afterPause(Delivery last, Instant now) {
        return now.plus(Cascade.pause(last.attempts(), 0));
    }

    private static boolean isLost(List<Delivery> all) {
        return !all.isEmpty() && all.getLast().isLost();
    }

    private Notice reported(DeliveryReport report, Instant now) {
        var last = deliveries.getLast();
        var next = last.reported(report);
        boolean isStillUnderway =
                last.standing() instanceof Standing.HandedOver
                        && next.standing() instanceof Standing.HandedOver;
        boolean isLacking = report.standing() instanceof DeliveryReport.Standing.Unknown;
        boolean waits = next.isRefused() && !isLacking;
        return instead(
                isStillUnderway ? next.in(new Standing.Late(), now) : next,
                waits ? afterPause(next, now) : now);
    }

    /// Where nobody can be asked, what the provider may have is handed over again, a few times: at
    /// once where nobody ever tells, else when nothing was told in time. Elsewhere it is not, and
    /// counts as late in the end.
    private Notice unheard(Instant until, Instant now) {
        var last = deliveries.getLast();
        if (!(last.standing() instanceof Standing.Trying)) {
            return instead(last.in(new Standing.Late(), now), now);
        }
        if (last.channel().tellsArrival() && now.isBefore(until)) {
            var next = now.plus(Cascade.doubt(Duration.between(last.at(), now)));
            return postponed(next.isBefore(until) ? next : until);
        }
        return instead(
                last.channel().canBeAsked() ? last.in(new Standing.Late(), now) : last.doubted(now),
                now);
    }

    private Notice instead(Delivery last, Instant due) {
        var others = deliveries.subList(0, deliveries.size() - 1).stream();
        return settled(Stream.concat(others, Stream.of(last)).toList(), due);
    }

    private Notice settled(List<Delivery> all, Instant due) {
        boolean isTold =
                all.stream().anyMatch(one -> one.hasArrived() && subject.endsWith(one.channel()));
        return having(all, isTold ? new State.Sent() : state, due);
    }

    public Notice postponed(Instant until) {
        return having(deliveries, state, until);
    }

    /// What has left while it was true counts as sent.
    public Notice untrue() {
        boolean hasLeft =
                deliveries.stream()
                        .anyMatch(one ->
                                one.hasArrived() || one.standing() instanceof Standing.HandedOver);
        return hasLeft ? having(deliveries, new State.Sent(), dueAt) : dropped(Why.UNTRUE);
    }

    public Notice dropped(Why why) {
        return having(deliveries, new State.Dropped(why), dueAt);
    }

    /// Every way was tried, which is a failure where it has arrived by none.
    public Notice givenUp() {
        boolean hasArrived = deliveries.stream().anyMatch(Delivery::hasArrived);
        return having(deliveries, hasArrived ? new State.Sent() : new State.Failed(), dueAt);
    }

    public Optional<Delivery> last() {
        return deliveries.isEmpty() ? Optional.empty() : Optional.of(deliveries.getLast());
    }

    /// How often the present way was tried.
    public int attempts() {
        return last().map(Delivery::attempts).orElse(0);
    }

    private Notice having(List<Delivery> all, State next, Instant due) {
        return new Notice(
                id, business, event, appointment, subject, all, next, since, due, version);
    }

    private static Duration longer(Duration one, @Nullable Duration other) {
        return other == null || other.compareTo(one) < 0 ? one : other;
    }
}
