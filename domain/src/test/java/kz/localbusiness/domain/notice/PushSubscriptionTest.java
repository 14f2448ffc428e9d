package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.notice.PushSubscription.Browser;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;

class PushSubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

    private final PushSubscription none =
            PushSubscription.none(
                    new BusinessId(new UUID(1, 1)),
                    new PushSubscriber.Client(new PhoneNumber("+77011234567")));

    @Test
    void reachesABrowserFromThenOn() {
        var one = none.with(browser(1), NOW);

        assertThat(none.isEmpty()).isTrue();
        assertThat(one.browsers()).containsExactly(new Browser(browser(1), NOW));
        assertThat(one.reaches(browser(1).endpoint())).isTrue();
        assertThat(one.reaches(browser(2).endpoint())).isFalse();
    }

    @Test
    void keepsABrowserOnceWithItsLatestKeys() {
        var before = new PushAddress(browser(1).endpoint(), bytes(65, 7), bytes(16, 7));

        var one = none.with(before, NOW).with(browser(2), NOW).with(browser(1), NOW.plusSeconds(1));

        assertThat(one.browsers())
                .containsExactly(
                        new Browser(browser(2), NOW), new Browser(browser(1), NOW.plusSeconds(1)));
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        var many = none;
        for (int i = 1; i <= PushSubscription.MOST + 2; i++) {
            many = many.with(browser(i), NOW);
        }

        assertThat(many.browsers())
                .extracting(Browser::address)
                .containsExactly(browser(3), browser(4), browser(5), browser(6), browser(7));
        var again = many.with(browser(3), NOW);
        assertThat(again.browsers()).hasSize(PushSubscription.MOST);
        assertThat(again.reaches(browser(4).endpoint())).isTrue();
    }

    @Test
    void forgetsABrowserThatWantsNoMore() {
        var both = none.with(browser(1), NOW).with(browser(2), NOW);

        assertThat(both.without(browser(1).endpoint()).browsers())
                .containsExactly(new Browser(browser(2), NOW));
        assertThat(both.without(URI.create("https://push.example.com/unknown"))).isEqualTo(both);
    }

    @Test
    void isNeverOfMore() {
        var tooMany = Collections.nCopies(PushSubscription.MOST + 1, new Browser(browser(1), NOW));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PushSubscription(none.business(), none.subscriber(), tooMany, null, 0));
    }

    @Test
    void tellsPeopleApart() {
        var id = UUID.fromString("00000000-0000-0001-0000-000000000002");

        assertThat(new PushSubscriber.Guest(new AppointmentId(id), 3).name())
                .isEqualTo("visit-00000000-0000-0001-0000-000000000002-3");
        assertThat(none.subscriber().name()).isEqualTo("client-+77011234567");
        assertThat(new PushSubscriber.Member(new AccountId("a-1")).name()).isEqualTo("member-a-1");
    }

    private static PushAddress browser(int number) {
        var endpoint = URI.create("https://push.example.com/" + number);
        return new PushAddress(endpoint, bytes(65, 0), bytes(16, 0));
    }

    private static String bytes(int count, int value) {
        var all = new byte[count];
        Arrays.fill(all, (byte) value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }
}
