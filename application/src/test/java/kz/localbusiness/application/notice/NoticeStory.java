package kz.localbusiness.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.BookingUseCases;
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
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.notice.QuietHours;

/// What happens around a salon that writes by e-mail and then by SMS: clients book, the owner
/// confirms, moves and cancels, both providers fail, lose messages and lose answers, phones are
/// off, and processes end wherever they are.
final class NoticeStory {

    final OpenSalon salon = new OpenSalon();
    final SimulatedEmails emails = new SimulatedEmails();
    final SimulatedTexts texts;
    final List<String> told = new ArrayList<>();
    final SalonLife life;
    final Heard heard;

    /// From when on everything works.
    Instant calmSince = Instant.MAX;

    private final Random chance;
    private final int calm;
    private final Dying dying = new Dying();
    private final RelayNews relay;
    private final Remind remind;
    private final SendNotice send;

    /// Of another node.
    private final SendNotice beside;

    private boolean isMeanwhile;

    /// @param calm how many times rarer faults are than one in a dozen steps, and deaths than one
    ///   in ten
    NoticeStory(long seed, int calm) {
        var platform = salon.platform;
        this.chance = new Random(seed);
        this.calm = calm;
        this.texts = new SimulatedTexts(platform.clock);
        this.life = new SalonLife(salon, chance, told, this::work);
        this.heard = new Heard(salon);
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
        var sms = dying.around(TextMessages.class, new HeardTexts(texts, heard));
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
            if (chance.nextInt(500) == 0) {
                outage();
            }
            step(chance.nextInt(100));
        }
    }

    /// Nothing leaves for a day.
    private void outage() {
        for (int hour = 0; hour < 24; hour++) {
            salon.platform.clock.advance(Duration.ofHours(1));
            survive("relay", this::relay);
            survive("remind", this::remind);
        }
    }

    private void step(int roll) {
        if (roll < 16) {
            life.book();
        } else if (roll < 24) {
            life.change();
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

    private void work() {
        survive("relay", this::relay);
        survive("send", () -> send(send));
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
        salon.platform.clock.advance(Duration.ofSeconds(1));
        calmSince = now();
        emails.recover();
        texts.recover();
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

    private HandOver watched(AppointmentEmail email) {
        int before = emails.taken().size();
        var answer = emails.send(email);
        if (emails.taken().size() > before) {
            heard.letter(email);
        }
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
