package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Limit;
import kz.localbusiness.application.limit.Limits;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.notice.out.PlainWords;
import kz.localbusiness.application.notice.out.PlayedSms;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.notice.QuietHours;
import org.junit.jupiter.api.Test;

/// What a business spends on messages within an hour is bounded; what is over it waits.
class PaidMessagesTest {

    private static final int MOST = 3;
    private static final Duration HOUR = Duration.ofHours(1);

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final OpenSalon salon = salon(0);
    private final OpenSalon other = salon(1);
    private final SendNotice send = sending();

    @Test
    void waitForTheNextHourWhenThereWereTooMany() {
        becomeDue(salon, 7);
        becomeDue(other, 1);

        sendDue();
        assertThat(platform.texts.taken()).hasSize(4);
        platform.clock.advance(HOUR);
        sendDue();
        assertThat(platform.texts.taken()).hasSize(7);
        platform.clock.advance(HOUR);
        sendDue();

        assertThat(platform.texts.taken()).hasSize(8);
    }

    @Test
    void countOnlyWhenTheProviderMayHaveThem() {
        platform.texts.next(
                salon.day(TUESDAY).appointments().getFirst().client().phone(),
                PlayedSms.Fault.AWAY);
        becomeDue(salon, 4);

        sendDue();

        assertThat(platform.texts.taken()).hasSize(MOST);
    }

    private OpenSalon salon(int number) {
        var opened = new OpenSalon(platform, number);
        opened.booked(TUESDAY, "15:00");
        var rules = new DeliveryRules(List.of(Channel.SMS), List.of(), HOUR, QuietHours.NONE);
        opened.run(() ->
                platform.noticeChoices.save(
                        NoticeSettings.usual(opened.business).delivering(rules)));
        return opened;
    }

    private void becomeDue(OpenSalon where, int many) {
        var visit = where.day(TUESDAY).appointments().getFirst().id();
        for (int i = 0; i < many; i++) {
            var event = new EventId(UUID.randomUUID());
            var now = platform.clock.instant();
            var notice = Notice.due(where.business, event, visit, NoticeKind.RECEIVED, now);
            where.run(() -> platform.notices.add(notice));
        }
    }

    private void sendDue() {
        for (var due : platform.notices.due(platform.clock.instant(), 100)) {
            send.send(new SendNotice.Command(due.business(), due.notice()));
        }
    }

    private SendNotice sending() {
        var limits = new EnumMap<Deed, Limit>(Limits.USUAL.of());
        limits.put(Deed.PAID_MESSAGE, new Limit(MOST, HOUR));
        var pace = new Pace(platform.tallies, new Limits(limits), platform.clock);
        var words = NoticeUseCases.words(platform.wordings, new PlainWords());
        var pages =
                new ShortPages(
                        platform.links, platform.shortLinks, platform.instance, platform.clock);
        var ways =
                NoticeUseCases.ways(
                        List.of(NoticeUseCases.bySms(platform.texts, words, pages)),
                        platform.clientCards,
                        platform.members(),
                        () -> 0);
        var useCase =
                NoticeUseCases.sendNotice(
                        platform.notices,
                        platform.noticeChoices,
                        NoticeUseCases.facts(
                                platform.office,
                                platform.waitlist,
                                platform.links,
                                platform.instance),
                        ways,
                        new Traffic(pace),
                        platform.clock);
        var itself = new Caller.Platform();
        return new BoundaryProxy(() -> itself, platform.clock).around(SendNotice.class, useCase);
    }
}
