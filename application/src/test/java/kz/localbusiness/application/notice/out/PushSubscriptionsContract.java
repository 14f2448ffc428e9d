package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscription;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a store of listening browsers keeps, refuses, hides and forgets.
public abstract class PushSubscriptionsContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final PushSubscriber DANA =
            new PushSubscriber.Client(new PhoneNumber("+77011234567"));
    private static final PushSubscriber GUEST =
            new PushSubscriber.Guest(new AppointmentId(new UUID(1, 2)), 0);
    private static final PushSubscriber AIGERIM =
            new PushSubscriber.Member(new AccountId("4f8a-11"));

    protected abstract PushSubscriptions subscriptions();

    @Test
    void keepsNothingAtFirst() {
        assertThat(stored(DANA)).isEqualTo(PushSubscription.none(here, DANA));
    }

    @Test
    void keepsTheBrowsersOfEachByThemselves() {
        listen(DANA, null, 1, 2);
        listen(GUEST, NOW, 3);
        listen(AIGERIM, null, 4);

        assertThat(stored(DANA).browsers()).isEqualTo(browsers(DANA, 1, 2).browsers());
        assertThat(stored(DANA).until()).isNull();
        assertThat(stored(GUEST).browsers()).isEqualTo(browsers(GUEST, 3).browsers());
        assertThat(stored(GUEST).until()).isEqualTo(NOW);
        assertThat(stored(AIGERIM).browsers()).isEqualTo(browsers(AIGERIM, 4).browsers());
        assertThat(stored(new PushSubscriber.Guest(new AppointmentId(new UUID(1, 2)), 1)).isEmpty())
                .isTrue();
    }

    @Test
    void refusesWhatIsOutdated() {
        listen(DANA, null, 1);
        var read = stored(DANA);
        doHere(() -> subscriptions().save(read.with(PushFixture.browser(2), NOW)));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() ->
                        doHere(() -> subscriptions().save(read.with(PushFixture.browser(3), NOW))));
        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() ->
                        doHere(() ->
                                subscriptions()
                                        .save(read.without(PushFixture.browser(1).endpoint()))));

        assertThat(stored(DANA).browsers()).isEqualTo(browsers(DANA, 1, 2).browsers());
    }

    @Test
    void keepsNobodyWithoutABrowser() {
        listen(DANA, null, 1);
        doHere(() -> subscriptions().save(stored(DANA).without(PushFixture.browser(1).endpoint())));

        assertThat(stored(DANA)).isEqualTo(PushSubscription.none(here, DANA));
        doHere(() -> subscriptions().save(stored(DANA)));
        listen(DANA, null, 2);
        assertThat(stored(DANA).browsers()).isEqualTo(browsers(DANA, 2).browsers());
    }

    @Test
    void forgetsOnRequest() {
        listen(DANA, null, 1);
        listen(AIGERIM, null, 1);

        doHere(() -> subscriptions().forget(DANA));
        doHere(() -> subscriptions().forget(DANA));

        assertThat(stored(DANA).isEmpty()).isTrue();
        assertThat(stored(AIGERIM).isEmpty()).isFalse();
    }

    @Test
    void forgetsWhatHasOutlivedItsVisit() {
        listen(GUEST, NOW, 1);
        listen(DANA, null, 1);

        doHere(() -> subscriptions().forgetOutlived(NOW.minusMillis(1)));
        assertThat(stored(GUEST).isEmpty()).isFalse();
        doElsewhere(() -> subscriptions().forgetOutlived(NOW));
        assertThat(stored(GUEST).isEmpty()).isFalse();

        doHere(() -> subscriptions().forgetOutlived(NOW));
        assertThat(stored(GUEST).isEmpty()).isTrue();
        assertThat(stored(DANA).isEmpty()).isFalse();
    }

    @Test
    void showsNothingToAnotherBusiness() {
        listen(DANA, null, 1);
        var read = stored(DANA);

        assertThat(elsewhere(() -> subscriptions().of(DANA)))
                .isEqualTo(PushSubscription.none(elsewhere, DANA));
        doElsewhere(() -> subscriptions().forget(DANA));
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> subscriptions().save(read)));

        assertThat(stored(DANA)).isEqualTo(read);
    }

    private void listen(PushSubscriber subscriber, @Nullable Instant until, int... numbers) {
        doHere(() -> subscriptions().save(browsers(subscriber, numbers).lasting(until)));
    }

    private PushSubscription browsers(PushSubscriber subscriber, int... numbers) {
        var subscription = PushSubscription.none(here, subscriber);
        for (var number : numbers) {
            subscription = subscription.with(PushFixture.browser(number), NOW);
        }
        return subscription;
    }

    private PushSubscription stored(PushSubscriber subscriber) {
        return here(() -> subscriptions().of(subscriber));
    }
}
