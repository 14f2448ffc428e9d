package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.notice.out.PlainWords;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.BusinessId;

/// Salons that write letters through one mail server and one node, in a time that passes only when
/// it is told to.
final class Outbox {

    /// How often a node looks for what is due.
    static final Duration LOOK = Duration.ofMillis(500);

    private static final int MOST = 200;
    private static final List<String> TIMES = List.of("10:00", "11:00", "13:00", "15:00");
    private static final LocalDate DAY = MONDAY.plusDays(3);

    final InMemoryPlatform platform = new InMemoryPlatform();
    final List<OpenSalon> salons;

    /// When each letter was taken.
    final Map<EventId, Instant> taken = new HashMap<>();

    final List<String> untrue = new ArrayList<>();
    private final Map<OpenSalon, List<Appointment>> visits = new HashMap<>();
    private final ListDueNotices due;
    private final SendNotice send;
    private Predicate<AppointmentEmail> isUp = _ -> true;
    private int calls;

    /// @param perSecond what the mail server takes
    Outbox(int count, int perSecond) {
        salons = IntStream.range(0, count).mapToObj(n -> new OpenSalon(platform, n)).toList();
        salons.forEach(salon -> visits.put(salon, booked(salon)));
        var traffic = new Traffic(Map.of(Channel.EMAIL, perSecond), platform.pace);
        var words = NoticeUseCases.words(platform.wordings, new PlainWords());
        var ways =
                NoticeUseCases.ways(
                        List.of(NoticeUseCases.byEmail(this::take, words)),
                        platform.clientCards,
                        platform.members(),
                        () -> 0.5);
        var facts =
                NoticeUseCases.facts(
                        platform.office, platform.waitlist, platform.links, platform.instance);
        send =
                port(
                        SendNotice.class,
                        NoticeUseCases.sendNotice(
                                platform.notices,
                                platform.noticeChoices,
                                facts,
                                ways,
                                traffic,
                                platform.clock));
        due =
                port(
                        ListDueNotices.class,
                        NoticeUseCases.listDueNotices(platform.notices, platform.clock));
    }

    private <P> P port(Class<P> type, P useCase) {
        var itself = new Caller.Platform();
        return new BoundaryProxy(() -> itself, platform.clock).around(type, useCase);
    }

    private static List<Appointment> booked(OpenSalon salon) {
        return TIMES.stream().map(time -> salon.booked(DAY, time)).toList();
    }

    private HandOver take(AppointmentEmail email) {
        calls++;
        if (!isUp.test(email)) {
            return new HandOver.NotNow(null);
        }
        var visit = visit(email.business().id(), email.appointment().id());
        if (!visit.slot().equals(email.appointment().slot())
                || !Heard.isTrue(email.kind(), visit)) {
            untrue.add(email.toString());
        }
        taken.put(email.id(), now());
        return new HandOver.Accepted(null, null);
    }

    private Appointment visit(BusinessId business, AppointmentId id) {
        return salons.stream()
                .filter(salon -> salon.business.equals(business))
                .flatMap(salon -> salon.day(DAY).appointments().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// As far as it can be told by the visit as it is now.
    boolean isTrue(Notice notice) {
        return Heard.isTrue(notice.kind(), visit(notice.business(), notice.appointment()));
    }

    /// @throws NullPointerException when it was not
    Instant takenAt(Notice notice) {
        return Objects.requireNonNull(taken.get(notice.event()), notice::toString);
    }

    void isUpFor(Predicate<AppointmentEmail> whose) {
        isUp = whose;
    }

    int calls() {
        return calls;
    }

    /// The client has asked for it.
    ///
    /// @param which visit of the salon
    Notice becomesDue(OpenSalon salon, int which, Instant at) {
        return becomesDue(salon, which, NoticeKind.RECEIVED, at);
    }

    /// @param which visit of the salon
    Notice becomesDue(OpenSalon salon, int which, NoticeKind kind, Instant at) {
        var visit = visit(salon, which % TIMES.size());
        var event = new EventId(UUID.randomUUID());
        var notice = Notice.due(salon.business, event, visit.id(), kind, at);
        salon.run(() -> platform.notices.add(notice));
        return notice;
    }

    /// On the day of the visits.
    Instant at(OpenSalon salon, String time) {
        return salon.at(DAY, time);
    }

    Appointment visit(OpenSalon salon, int which) {
        return Objects.requireNonNull(visits.get(salon)).get(which);
    }

    void pass(Duration time) {
        pass(time, LOOK);
    }

    /// @param step after which it is looked for what is due
    void pass(Duration time, Duration step) {
        var end = now().plus(time);
        while (now().isBefore(end)) {
            due.due(MOST).forEach(send::send);
            platform.clock.advance(step);
        }
    }

    Stream<Notice> notices() {
        return platform.notices.everything().stream();
    }

    Instant now() {
        return platform.clock.instant();
    }
}
