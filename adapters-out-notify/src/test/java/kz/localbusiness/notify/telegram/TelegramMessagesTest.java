package kz.localbusiness.notify.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.notice.out.ChatMessages;
import kz.localbusiness.application.notice.out.ChatMessages.Button;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.notify.telegram.PlayedTelegram.Fault;
import kz.localbusiness.notify.telegram.PlayedTelegram.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramMessagesTest {

    private static final long CHAT = 7_000_000_001L;
    private static final URI PAGE = URI.create("https://lbp.example/salon/booking/token-1");

    private final SettableClock clock = new SettableClock(BotFixture.NOW);
    private final PlayedTelegram telegram = new PlayedTelegram().opened(CHAT);
    private final ChatMessages messages = messages(BotFixture.of(telegram), clock);

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void sendsATextWithButtonsAndNoPreview() {
        var sent = send("Ждём вас завтра в 10:00", new Button("Моя запись", PAGE));

        assertThat(sent).isEqualTo(new Accepted(new ProviderReference("501"), null));
        assertThat(telegram.sent())
                .containsExactly(new Sent(CHAT, "Ждём вас завтра в 10:00", List.of(PAGE), false));
    }

    @Test
    void sendsATextWithoutButtons() {
        assertThat(send("Рахмет!")).isInstanceOf(Accepted.class);

        assertThat(telegram.sent()).singleElement().returns(List.of(), Sent::buttons);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Bank</b> & <a href=\"https://evil.example\">prize</a>",
                "1 < 2 > 0 && true",
                "&lt;script&gt; &amp;amp; &#60;",
                "Қазақша мәтін, русский текст 💇‍♀️",
                "line\nline"
            })
    void writesWhatItIsGivenAndNoMarkup(String text) {
        assertThat(send(text)).isInstanceOf(Accepted.class);

        assertThat(telegram.sent()).singleElement().returns(text, Sent::text);
    }

    @Test
    void sendsNoMoreThanFits() {
        assertThat(send("<".repeat(4096))).isInstanceOf(Accepted.class);
        later();
        assertThat(send("ж".repeat(4097))).isInstanceOf(Accepted.class);
        later();
        assertThat(send("😀".repeat(3000))).isInstanceOf(Accepted.class);

        assertThat(telegram.sent())
                .extracting(Sent::text)
                .containsExactly("<".repeat(4096), "ж".repeat(4095) + "…", "😀".repeat(2047) + "…");
    }

    @Test
    void knowsWhoHasBlockedTheBotOrIsNoMore() {
        telegram.block(CHAT);

        assertThat(send("x")).isEqualTo(new Refused(DeliveryFailure.BLOCKED));
        assertThat(messages.send(5, "x", List.of()))
                .isEqualTo(new Refused(DeliveryFailure.BLOCKED));
    }

    @Test
    void knowsThatTheMessengerDoesNotKnowTheBot() {
        var other = BotFixture.settings(telegram.address(), "12:AAE-another-token-of-nobody");

        assertThat(messages(other, clock).send(CHAT, "x", List.of()))
                .isEqualTo(new Refused(DeliveryFailure.NOT_AUTHORISED));
    }

    @Test
    void saysThatSomethingElseIsWrong() {
        assertThat(send(" ")).isEqualTo(new Refused(DeliveryFailure.OTHER));
        later();
        assertThat(send("x", new Button("x", URI.create("ftp://x"))))
                .isEqualTo(new Refused(DeliveryFailure.OTHER));
    }

    @Test
    void leavesTheMessengerAloneAsLongAsItSays() {
        telegram.rest(7);
        assertThat(send("x")).isEqualTo(new NotNow(Duration.ofSeconds(7)));
        clock.advance(Duration.ofSeconds(2));

        assertThat(send("x")).isEqualTo(new NotNow(Duration.ofSeconds(5)));
        assertThat(telegram.calls()).hasSize(1);

        clock.advance(Duration.ofSeconds(5));
        assertThat(send("x")).isInstanceOf(Accepted.class);
    }

    @Test
    void writesToAChatOnceASecond() {
        telegram.opened(CHAT + 1);
        assertThat(send("1")).isInstanceOf(Accepted.class);

        assertThat(send("2")).isEqualTo(new NotNow(Duration.ofSeconds(1)));
        assertThat(messages.send(CHAT + 1, "3", List.of())).isInstanceOf(Accepted.class);
        later();

        assertThat(send("4")).isInstanceOf(Accepted.class);
        assertThat(telegram.sent()).extracting(Sent::text).containsExactly("1", "3", "4");
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT", "SWALLOWED", "PAGE", "EMPTY", "TRUNCATED", "BROKEN"})
    void saysWhenNobodyKnowsWhetherItWasSent(Fault fault) {
        telegram.fail(fault);

        assertThat(send("x")).isEqualTo(new Unclear());

        assertThat(telegram.sent()).hasSizeLessThan(2);
        later();
        assertThat(send("y")).isInstanceOf(Accepted.class);
    }

    @Test
    void doesNotWaitForeverForAnAnswer() {
        telegram.fail(Fault.SLOW);

        var impatient = messages(BotFixture.impatient(telegram), clock);

        assertThat(impatient.send(CHAT, "x", List.of())).isEqualTo(new Unclear());
    }

    @Test
    void knowsThatNothingWasSentWhereItWasNotLetIn() {
        telegram.fail(Fault.TURNED_AWAY);

        assertThat(send("x")).isEqualTo(new NotNow(null));
        assertThat(telegram.sent()).isEmpty();
    }

    @Test
    void knowsThatNothingWasSentWhereNobodyListens() throws IOException {
        var address = closedPort();

        var nobody = messages(BotFixture.settings(address, PlayedTelegram.TOKEN), clock);

        assertThat(nobody.send(CHAT, "x", List.of())).isEqualTo(new NotNow(null));
    }

    @Test
    void sendsNothingWithoutABot() {
        var none = messages(BotFixture.none(), clock);

        assertThat(messages.isOffered()).isTrue();
        assertThat(none.isOffered()).isFalse();
        assertThat(none.send(CHAT, "x", List.of()))
                .isEqualTo(new Refused(DeliveryFailure.NOT_AUTHORISED));
    }

    private static URI closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static ChatMessages messages(TelegramSettings settings, Clock clock) {
        var throttle = new Throttle(settings.perSecond(), clock);
        return new TelegramMessages(new BotCalls(settings), throttle);
    }

    private HandOver send(String text, Button... buttons) {
        return messages.send(CHAT, text, List.of(buttons));
    }

    private void later() {
        clock.advance(Duration.ofSeconds(1));
    }
}
