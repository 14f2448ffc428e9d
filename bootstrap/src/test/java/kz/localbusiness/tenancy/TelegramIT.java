package kz.localbusiness.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.ShowMyChat;
import kz.localbusiness.application.notice.out.ChatMessages;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.notify.telegram.PlayedTelegram;
import kz.localbusiness.notify.telegram.PlayedTelegram.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The messenger, and whoever pretends to be it, over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TelegramIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlayedTelegram telegram = new PlayedTelegram();
    private final MatrixPlatform platform =
            new MatrixPlatform(
                    List.of(),
                    "--LBP_PUBLIC_URL=https://lbp.example",
                    "--lbp.telegram.url=" + telegram.address(),
                    "--lbp.telegram.token=" + PlayedTelegram.TOKEN,
                    "--lbp.telegram.bot=" + PlayedTelegram.BOT);
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong updates = new AtomicLong();

    @AfterAll
    void close() {
        http.close();
        platform.close();
        telegram.close();
    }

    @Test
    void isToldAtStartWhereToCall() throws Exception {
        var webhook = telegram.awaitWebhook(PATIENCE);

        assertThat(webhook.url()).isEqualTo(URI.create("https://lbp.example/webhooks/telegram"));
        assertThat(webhook.secret()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void linksTheChatOfTheClientAndStopsAtAWord() throws Exception {
        var chat = 7_000_000_001L;
        var key = key(platform.salon, platform.salonsLinks);

        assertThat(says(chat, "/start " + key)).contains("request_contact");
        assertThat(standing()).isInstanceOf(MyChat.NotLinked.class);
        assertThat(tellsNumber(chat, platform.barber)).doesNotContain("Готово");
        assertThat(tellsNumber(chat, platform.salon)).contains("Готово", "Salon salon");
        assertThat(standing()).isInstanceOf(MyChat.Linked.class);

        assertThat(says(chat, "Можно позже?")).contains("https://lbp.example/salon");
        assertThat(says(chat, "стоп")).contains("больше ничего не придёт");
        assertThat(standing()).isInstanceOf(MyChat.NotLinked.class);
    }

    @Test
    void sendsMessages() {
        telegram.opened(7_000_000_002L);
        var messages = platform.bean(ChatMessages.class);

        assertThat(messages.send(7_000_000_002L, "Ждём вас", List.of()))
                .isInstanceOf(Accepted.class);

        assertThat(telegram.sent())
                .containsExactly(new Sent(7_000_000_002L, "Ждём вас", List.of(), false));
    }

    @Test
    void listensToNobodyElse() throws Exception {
        var start =
                message(
                        7_000_000_003L,
                        text("/start " + key(platform.barber, platform.barbersLinks)));

        for (var secret : List.of("", "x", telegram.awaitWebhook(PATIENCE).secret() + "x")) {
            var answer = told(secret, start);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(told("x", "y".repeat(1_000_000)).statusCode()).isEqualTo(404);
    }

    private String key(Tenant tenant, Links links) {
        var command =
                new InviteMyChat.Command(
                        tenant.id(), visit(links), new ManageToken(links.visitToken()));
        var invited = (Invited) platform.bean(InviteMyChat.class).invite(command);
        var door = invited.door().toString();
        assertThat(door).startsWith("https://t.me/" + PlayedTelegram.BOT + "?start=");
        return door.substring(door.indexOf('=') + 1);
    }

    private MyChat standing() {
        var links = platform.salonsLinks;
        var query =
                new ShowMyChat.Query(
                        platform.salon.id(), visit(links), new ManageToken(links.visitToken()));
        return platform.bean(ShowMyChat.class).show(query);
    }

    private static AppointmentId visit(Links links) {
        return new AppointmentId(UUID.fromString(links.visit()));
    }

    private String says(long chat, String words) throws Exception {
        return answered(message(chat, text(words)));
    }

    private String tellsNumber(long chat, Tenant whose) throws Exception {
        var number = whose.client().phone().value().substring(1);
        var contact =
                "\"contact\": {\"phone_number\": \"%s\", \"user_id\": %d}".formatted(number, chat);
        return answered(message(chat, contact));
    }

    private String answered(String update) throws Exception {
        var webhook = telegram.awaitWebhook(PATIENCE);
        var answer = told(webhook.secret(), update);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String text(String words) {
        return "\"text\": \"%s\"".formatted(words);
    }

    private String message(long chat, String content) {
        return """
        {"update_id": %d, "message": {"from": {"id": %d, "language_code": "ru"},
          "chat": {"id": %d, "type": "private"}, %s}}\
        """
                .formatted(updates.incrementAndGet(), chat, chat, content);
    }

    private HttpResponse<String> told(String secret, String update)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(platform.at("/webhooks/telegram"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("X-Telegram-Bot-Api-Secret-Token", secret)
                        .POST(BodyPublishers.ofString(update));
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
