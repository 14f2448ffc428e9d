package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.TUESDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.BookingUseCases;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.PlainWords;
import kz.localbusiness.application.notice.out.PlayedSms;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.application.notice.out.SimulatedEmails;
import kz.localbusiness.application.notice.out.SimulatedTexts;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.notice.QuietHours;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;

/// What happens around a salon that writes by e-mail and then by SMS: clients book, the owner
/// confirms, moves and cancels, both providers fail, lose messages and lose answers, phones are
/// off, and processes end wherever they are.
final class NoticeStory {

    private static final List<String> TIMES = List.of("10:00", "11:00", "13:00", "15:00", "17:00");

    final OpenSalon salon = new OpenSalon();
    final SimulatedEmails emails = new SimulatedEmails();
    final SimulatedTexts texts;
    final List<String> told = new ArrayList<>();

    /// What providers took that was not true in that moment.
    final List<String> untrue = new ArrayList<>();

    private final Random chance;
    private final int calm;
    private final Dying dying = new Dying();
    private final RelayNews relay;
    private final Remind remind;
    private final SendNotice send;

    /// Of another node.
    private final SendNotice beside;

    private boolean isMeanwhile;
    private int clients;

    /// @param calm how many times rarer faults are than one in a dozen steps, and deaths than one
    ///   in ten
    NoticeStory(long seed, int calm) {
        var platform = salon.platform;
        this.chance = new Random(seed);
        this.calm = calm;
        this.texts = new SimulatedTexts(platform.clock);
        var notices = dying.around(Notices.class, platform.notices);
        var reminders = dying.around(Reminders.class, platform.reminders);
        var office =
                new BookingOffice(
                        platform.businesses,
                        platform.offerings,
                        platform.staff,
                        dying.around(Agendas.class, platform.agendas),
                        platform.rotation,
                        platform.clock,
                        platform.ids);
        this.relay =
                BookingUseCases.relayNews(
                        office,
                        platform.waitlist,
                        notices,
                        platform.clientVisits,
                        platform.clientCards,
                        platform.reviews,
                        platform.visitMoney,
                        new Telling(
                                notices,
                                new Planner(reminders, platform.noticeChoices, platform.clock),
                                platform.bells,
                                platform.members()),
                        platform.liveNews);
        this.remind = NoticeUseCases.remind(office, notices, platform.noticeChoices, reminders);
        var mail = dying.around(AppointmentEmails.class, this::watched);
        var sms = dying.around(TextMessages.class, texts);
        var facts =
                NoticeUseCases.facts(office, platform.waitlist, platform.links, platform.instance);
        var words = NoticeUseCases.words(platform.wordings, new PlainWords());
        var pages =
                new ShortPages(
                        platform.links, platform.shortLinks, platform.instance, platform.clock);
        var ways =
                NoticeUseCases.ways(
                        List.of(
                                NoticeUseCases.byEmail(mail, words),
                                NoticeUseCases.bySms(sms, words, pages)),
                        platform.clientCards,
                        platform.members(),
                        chance::nextDouble);
        this.send = node(notices, facts, ways);
        this.beside = node(platform.notices, facts, ways);
        salon.run(() -> platform.noticeChoices.save(settings()));
    }

    private SendNotice node(Notices notices, NoticeFacts facts, Ways ways) {
        var platform = salon.platform;
        var traffic = new Traffic(platform.pace);
        return NoticeUseCases.sendNotice(
                notices, platform.noticeChoices, facts, ways, traffic, platform.clock);
    }

    private NoticeSettings settings() {
        var order = List.of(Channel.EMAIL, Channel.SMS);
        var rules =
                new DeliveryRules(
                        chance.nextBoolean() ? order : order.reversed(),
                        List.of(Duration.ofHours(24), Duration.ofHours(2)),
                        Duration.ofMinutes(1 + chance.nextInt(30)),
                        chance.nextBoolean() ? QuietHours.NIGHT : QuietHours.NONE);
        return NoticeSettings.usual(salon.business)
                .sending(NoticeSettings.OPTIONAL)
                .delivering(rules);
    }

    void go(int steps) {
        for (int i = 0; i < steps; i++) {
            if (chance.nextInt(10 * calm) == 0) {
                dying.dieAfter(chance.nextInt(8), chance.nextBoolean());
            }
            step(chance.nextInt(100));
        }
    }

    private void step(int roll) {
        if (roll < 16) {
            book();
        } else if (roll < 24) {
            change();
        } else if (roll < 44) {
            survive("relay", this::relay);
        } else if (roll < 52) {
            survive("remind", this::remind);
        } else if (roll < 78) {
            survive("send", () -> send(send));
        } else if (roll < 92) {
            pass();
        } else if (chance.nextInt(calm) == 0) {
            trouble();
        }
    }

    private void book() {
        int client = clients++;
        var command =
                BookAppointment.Command.of(
                        salon.business,
                        new IdempotencyKey("client-%04d".formatted(client)),
                        salon.haircut,
                        salon.aigerim,
                        salon.at(TUESDAY, TIMES.get(chance.nextInt(TIMES.size()))),
                        client(client));
        as(
                new Caller.Anyone(),
                () -> salon.platform.port(BookAppointment.class).book(command).decision());
    }

    private ClientDetails client(int number) {
        var email = new EmailAddress("client%d@example.kz".formatted(number));
        return new ClientDetails(
                "Client",
                new PhoneNumber("+7701%07d".formatted(number)),
                chance.nextInt(3) == 0 ? null : email,
                "",
                Language.RU);
    }

    private void change() {
        var visits = visits();
        if (visits.isEmpty()) {
            return;
        }
        var visit = visits.get(chance.nextInt(visits.size()));
        as(
                owner(),
                () ->
                        switch (chance.nextInt(4)) {
                            case 0 -> confirm(visit);
                            case 1 -> move(visit);
                            case 2 -> complete(visit);
                            default -> cancel(visit);
                        });
    }

    private Object confirm(Appointment visit) {
        return salon.platform
                .port(ConfirmAppointment.class)
                .confirm(new ConfirmAppointment.Command(salon.business, visit.id()));
    }

    private Object complete(Appointment visit) {
        var record = salon.platform.port(RecordProgress.class);
        record.record(new RecordProgress.Command(salon.business, visit.id(), Progress.ARRIVED));
        return record.record(
                new RecordProgress.Command(salon.business, visit.id(), Progress.COMPLETED));
    }

    private Object cancel(Appointment visit) {
        return salon.platform
                .port(CancelAppointment.class)
                .cancel(new CancelAppointment.Command(salon.business, visit.id(), ""));
    }

    private Object move(Appointment visit) {
        var start = salon.at(TUESDAY, TIMES.get(chance.nextInt(TIMES.size())));
        var command = new MoveAppointment.Command(salon.business, visit.id(), start, null, true);
        return salon.platform.port(MoveAppointment.class).move(command);
    }

    private void as(Caller caller, Supplier<Object> deed) {
        salon.platform.callers.become(caller);
        told.add(String.valueOf(deed.get()));
    }

    private Caller owner() {
        return new Caller.Member(salon.business, "owner", Set.of(Role.OWNER), null);
    }

    private void relay() {
        var platform = salon.platform;
        for (var due : platform.dueAgendas.due(now(), 100)) {
            port(RelayNews.class, relay).relay(new RelayNews.Command(due.business(), due.key()));
        }
    }

    private void remind() {
        for (var due : salon.platform.reminders.due(now(), 100)) {
            port(Remind.class, remind).remind(new Remind.Command(due.business(), due.visit()));
        }
    }

    private void send(SendNotice node) {
        for (var due : salon.platform.notices.due(now(), 100)) {
            port(SendNotice.class, node).send(new SendNotice.Command(due.business(), due.notice()));
        }
    }

    private <P> P port(Class<P> type, P useCase) {
        var platform = new Caller.Platform();
        return new BoundaryProxy(() -> platform, salon.platform.clock).around(type, useCase);
    }

    private void pass() {
        var by =
                switch (chance.nextInt(10)) {
                    case 0 -> Duration.ofHours(1 + chance.nextInt(6));
                    case 1, 2, 3 -> Duration.ofMinutes(chance.nextInt(30));
                    default -> Duration.ofSeconds(chance.nextInt(60));
                };
        told.add("pass " + by);
        salon.platform.clock.advance(by);
    }

    private void trouble() {
        switch (chance.nextInt(6)) {
            case 0 -> emails.next(one(SimulatedEmails.Fault.values()));
            case 1, 2 -> texts.next(one(PlayedSms.Fault.values()));
            case 3 -> texts.leaveUnanswered(1 + chance.nextInt(5));
            case 4 -> texts.becomes(new Standing.Failed(DeliveryFailure.UNREACHABLE));
            default -> texts.becomes(new Standing.Delivered());
        }
    }

    private <T> T one(T[] all) {
        return all[chance.nextInt(all.length)];
    }

    /// Everything works again, for as long as there is something to do.
    void end() {
        dying.live();
        texts.becomes(new Standing.Delivered());
        for (int i = 0; i < 400 && isAnythingLeft(); i++) {
            relay();
            remind();
            send(send);
            texts.becomes(new Standing.Delivered());
            salon.platform.clock.advance(Duration.ofMinutes(10));
        }
    }

    private boolean isAnythingLeft() {
        return salon.platform.notices.everything().stream()
                        .anyMatch(one -> one.state() instanceof Notice.State.Due)
                || !salon.platform.dueAgendas.due(now(), 1).isEmpty()
                || !salon.platform.reminders.due(Instant.MAX, 1).isEmpty();
    }

    /// As a reader would judge it, by the visit as it is now.
    private HandOver watched(AppointmentEmail email) {
        var now = visit(email.appointment().id());
        if (!now.slot().equals(email.appointment().slot())
                || now.isLive() == (email.kind() == NoticeKind.CANCELLED)
                || (email.kind() == NoticeKind.COMPLETED && !(now.state() instanceof Completed))) {
            untrue.add("%s of %s".formatted(email.kind(), now));
        }
        var answer = emails.send(email);
        meanwhile();
        return answer;
    }

    /// A server may take its time; other nodes do not wait for it.
    private void meanwhile() {
        if (!isMeanwhile && chance.nextInt(10) == 0) {
            isMeanwhile = true;
            salon.platform.clock.advance(Duration.ofSeconds(chance.nextInt(100)));
            send(beside);
            isMeanwhile = false;
        }
    }

    private Appointment visit(AppointmentId id) {
        return visits().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    List<Appointment> visits() {
        return salon.day(TUESDAY).appointments();
    }

    private void survive(String what, Runnable work) {
        told.add(what);
        try {
            work.run();
        } catch (Dying.Killed | StaleState gone) {
            told.add(gone.toString());
        } catch (IllegalStateException wrapped) {
            if (!(root(wrapped) instanceof Dying.Killed)) {
                throw wrapped;
            }
            told.add("killed");
        } finally {
            dying.live();
        }
    }

    private static Throwable root(Throwable thrown) {
        var cause = thrown.getCause();
        return cause == null ? thrown : root(cause);
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }
}
