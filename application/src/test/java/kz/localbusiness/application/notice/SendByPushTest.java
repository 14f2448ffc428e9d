package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.notice.out.PushFixture;
import kz.localbusiness.application.notice.out.RecordedPushes.Pushed;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.Why;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscriber.Client;
import kz.localbusiness.domain.notice.PushSubscriber.Guest;
import kz.localbusiness.domain.notice.PushSubscription;
import kz.localbusiness.domain.notice.PushSubscription.Browser;
import kz.localbusiness.domain.notice.QuietHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendByPushTest {

    private static final HandOver GONE = new Refused(DeliveryFailure.BLOCKED);

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");
    private final Guest guest = Guest.of(visit);
    private final Client client = new Client(visit.client().phone());

    @BeforeEach
    void relay() {
        salon.run(() -> {
            var choices = salon.platform.noticeChoices;
            choices.save(choices.current().delivering(byPushAlone()));
        });
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
    }

    private static DeliveryRules byPushAlone() {
        var usual = DeliveryRules.USUAL;
        return new DeliveryRules(
                List.of(Channel.WEB_PUSH), usual.reminders(), usual.patience(), QuietHours.NONE);
    }

    @Test
    void tellsEveryBrowserOfTheLinkAndOfTheNumberOnce() {
        listen(guest, 1, 2);
        listen(client, 2, 3);

        send();

        assertThat(told()).containsExactly(1, 2, 3);
        assertThat(salon.platform.pushes.sent())
                .allSatisfy(pushed -> {
                    assertThat(pushed.title()).isEqualTo("Salon");
                    assertThat(pushed.text()).startsWith("RECEIVED Haircut 12:00");
                    assertThat(pushed.target().toString())
                            .startsWith("http://localhost/salon/booking/");
                });
        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void isKeptNoLongerThanTheVisitIsAheadAndReplacesWhatWasToldOfItBefore() {
        listen(guest, 1);

        send();

        var rest = Duration.between(salon.platform.clock.instant(), visit.slot().start());
        assertThat(salon.platform.pushes.sent())
                .extracting(Pushed::topic, Pushed::rest)
                .containsExactly(tuple("visit " + visit.id().value(), rest));
    }

    @Test
    void hasNoWayToWhoeverHasTurnedOnNone() {
        listen(new Guest(visit.id(), visit.linkGeneration() + 1), 1);

        send();

        assertThat(told()).isEmpty();
        assertThat(notice().state()).isEqualTo(new Notice.State.Dropped(Why.NO_WAY));
    }

    @Test
    void forgetsBrowsersThatAreGone() {
        listen(guest, 1, 2);
        listen(client, 1);
        salon.platform.pushes.next(GONE);

        send();

        assertThat(told()).containsExactly(2);
        assertThat(kept(guest)).containsExactly(2);
        assertThat(kept(client)).isEmpty();
        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
    }

    /// Anybody may have named it.
    @Test
    void saysNothingOfOtherBrowsersServices() {
        listen(guest, 1);
        var minutes = Duration.ofMinutes(20);
        for (int i = 0; i < 7; i++) {
            salon.platform.pushes.next(new HandOver.NotNow(null));
            send();
            salon.platform.clock.advance(minutes);
        }

        assertThat(salon.platform.traffic.leftAlone(salon.platform.clock.instant())).isEmpty();
        send();
        assertThat(told()).containsExactly(1);
    }

    @Test
    void failsWhenAllAreGone() {
        listen(guest, 1, 2);
        salon.platform.pushes.next(GONE);
        salon.platform.pushes.next(new Refused(DeliveryFailure.BAD_ADDRESS));

        send();

        assertThat(kept(guest)).isEmpty();
        assertThat(notice().state()).isEqualTo(new Notice.State.Failed());
    }

    @Test
    void countsAsToldWhenOneBrowserIsToldWhateverBecomesOfOthers() {
        listen(guest, 1, 2, 3);
        salon.platform.pushes.next(new Unclear());
        salon.platform.pushes.next(new NotNow(null));

        send();
        salon.platform.clock.advance(Duration.ofHours(1));
        send();

        assertThat(told()).containsExactly(3);
        assertThat(kept(guest)).containsExactly(1, 2, 3);
        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void triesAgainWhileNoServiceTakesIt() {
        listen(guest, 1, 2);
        salon.platform.pushes.next(new NotNow(null));
        salon.platform.pushes.next(new Refused(DeliveryFailure.OTHER));

        send();
        assertThat(told()).isEmpty();
        salon.platform.clock.advance(Duration.ofMinutes(1));
        send();

        assertThat(told()).containsExactly(1, 2);
        assertThat(notice().attempts()).isEqualTo(2);
    }

    private void listen(PushSubscriber subscriber, int... numbers) {
        salon.run(() -> {
            var subscription = PushSubscription.none(salon.business, subscriber);
            for (var number : numbers) {
                var now = salon.platform.clock.instant();
                subscription = subscription.with(PushFixture.browser(number), now);
            }
            salon.platform.browsers.save(subscription);
        });
    }

    private List<Integer> kept(PushSubscriber subscriber) {
        return salon.call(() -> salon.platform.browsers.of(subscriber)).browsers().stream()
                .map(Browser::address)
                .map(PushFixture::number)
                .toList();
    }

    private List<Integer> told() {
        return salon.platform.pushes.sent().stream()
                .map(Pushed::to)
                .map(PushFixture::number)
                .toList();
    }

    private void send() {
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
    }

    private Notice notice() {
        return salon.platform.notices.everything().getFirst();
    }
}
