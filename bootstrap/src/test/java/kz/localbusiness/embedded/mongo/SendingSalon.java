package kz.localbusiness.embedded.mongo;

import static kz.localbusiness.embedded.mongo.StoresOnEmbeddedMongo.store;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookingUseCases;
import kz.localbusiness.application.business.out.InMemoryRealms;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.notice.ListDueNotices;
import kz.localbusiness.application.notice.Members;
import kz.localbusiness.application.notice.NoticeUseCases;
import kz.localbusiness.application.notice.SendNotice;
import kz.localbusiness.application.notice.Traffic;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.PlainWords;
import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.application.notice.out.Wordings;
import kz.localbusiness.application.team.Roster;
import kz.localbusiness.application.team.out.InMemoryAccounts;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;

/// A salon on the embedded server with one visit, as many messages about it as are asked for, and
/// nodes that send them.
final class SendingSalon {

    private static final int MOST = 200;
    private static final Instance INSTANCE =
            new Instance(URI.create("http://localhost"), List.of());

    private final SalonOnEmbeddedMongo salon = new SalonOnEmbeddedMongo();
    private final Appointment visit = booked();
    private final Notices notices = store(Notices.class);

    /// Whoever looks for due messages, and sends them.
    record Node(ListDueNotices due, SendNotice send) {}

    List<EventId> becomeDue(int many) {
        return Stream.generate(() -> new EventId(UUID.randomUUID()))
                .limit(many)
                .peek(this::becomesDue)
                .toList();
    }

    private void becomesDue(EventId event) {
        var now = salon.clock.instant();
        var notice = Notice.due(salon.business, event, visit.id(), NoticeKind.CONFIRMED, now);
        CurrentBusiness.as(
                salon.business,
                () -> {
                    notices.add(notice);
                    return notice;
                });
    }

    /// @param emails to which it gives letters as fast as it can
    Node node(AppointmentEmails emails) {
        var members =
                new Members(
                        new Roster(store(Teams.class), new InMemoryAccounts(new InMemoryRealms())),
                        store(TeamWishes.class),
                        store(TermsRecords.class));
        var words = NoticeUseCases.words(store(Wordings.class), new PlainWords());
        var ways =
                NoticeUseCases.ways(
                        List.of(NoticeUseCases.byEmail(emails, words)),
                        salon.cards,
                        members,
                        () -> 0.5);
        var send =
                NoticeUseCases.sendNotice(
                        notices,
                        store(NoticeChoices.class),
                        NoticeUseCases.facts(salon.office, salon.waitlist, salon.links, INSTANCE),
                        ways,
                        new Traffic(Map.of(Channel.EMAIL, 1_000_000), salon.pace),
                        salon.clock);
        var due = NoticeUseCases.listDueNotices(store(DueNotices.class), salon.clock);
        return new Node(port(ListDueNotices.class, due), port(SendNotice.class, send));
    }

    private <P> P port(Class<P> type, P useCase) {
        var platform = new Caller.Platform();
        return new BoundaryProxy(() -> platform, Clock.systemUTC()).around(type, useCase);
    }

    /// Everything, by all of them side by side; what they leave to each other is due a while later.
    void send(List<Node> nodes) {
        while (isAnythingLeft()) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                nodes.forEach(node -> threads.execute(() -> look(node)));
            }
            salon.clock.advance(Duration.ofSeconds(10));
        }
    }

    private void look(Node node) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var due : node.due().due(MOST)) {
                if (due.business().equals(salon.business)) {
                    threads.execute(() -> node.send().send(due));
                }
            }
        }
    }

    private boolean isAnythingLeft() {
        return all().anyMatch(one -> one.state() instanceof Notice.State.Due);
    }

    /// What has become of those that were due.
    Stream<Notice> all() {
        return CurrentBusiness.as(
                salon.business, () -> notices.latest(null, Integer.MAX_VALUE).stream());
    }

    private Appointment booked() {
        var book = BookingUseCases.bookAppointment(salon.office, salon.links, salon.pace);
        var command =
                BookAppointment.Command.of(
                        salon.business,
                        new IdempotencyKey(UUID.randomUUID().toString()),
                        salon.haircut,
                        salon.aigerim,
                        salon.at("12:00"),
                        new ClientDetails(
                                "Dana",
                                new PhoneNumber("+77011234567"),
                                new EmailAddress("dana@example.kz"),
                                "",
                                Language.RU));
        var answer = salon.port(BookAppointment.class, book).book(command);
        return ((Booked) answer.decision()).appointment();
    }
}
