package kz.localbusiness.web.telegram;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.chat.ConfirmChat;
import kz.localbusiness.application.chat.FindChat;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.InviteTeamChat;
import kz.localbusiness.application.chat.LinkChat;
import kz.localbusiness.application.chat.NoteChatUpdate;
import kz.localbusiness.application.chat.ShowChat;
import kz.localbusiness.application.chat.UnlinkChat;
import kz.localbusiness.application.chat.out.InMemoryChatBot;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

class TelegramResourceTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final long CHAT = 7_000_000_001L;

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(TUESDAY, "10:00");
    private final String secret = salon.platform.botSecret.text();
    private final AtomicLong updates = new AtomicLong(900);
    private final MockMvcTester site = site(salon.platform.port(FindChat.class));

    @Test
    void linksAndSaysSoInTheLanguageOfTheClient() {
        var reply = says("/start " + provenKey());

        assertThat(reply)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasContentType(MediaType.APPLICATION_JSON);
        assertThat(reply)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"method": "sendMessage", "chat_id": 7000000001,
                         "link_preview_options": {"is_disabled": true},
                         "reply_markup": {"remove_keyboard": true}}\
                        """);
        assertThat(text(reply))
                .isEqualTo(
                        "Готово. О Ваших визитах в «Salon» мы будем писать сюда. Чтобы сообщения"
                                + " больше не приходили, напишите «стоп».");
        assertThat(link()).map(ChatLink::chat).hasValue(CHAT);
    }

    @Test
    void linksSomebodyOfTheTeam() {
        var reply = says("/start " + teamKey());

        assertThat(text(reply))
                .startsWith("Готово, чат подключён. О каких записях в «Salon» мы пишем Вам сюда");
        assertThat(text(says("Можно позже?"))).contains("Salon");
        assertThat(text(says("стоп"))).startsWith("Сюда больше ничего не придёт.");
        assertThat(salon.call(() -> salon.platform.memberChats.in(CHAT))).isEmpty();
    }

    @Test
    void asksForTheNumberByAKeyAndTakesIt() {
        var reply = says("/start " + key());

        assertThat(text(reply)).startsWith("«Salon» будет писать Вам сюда");
        assertThat(reply)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"reply_markup": {"keyboard":
                          [[{"text": "Сообщить мой номер", "request_contact": true}]],
                          "one_time_keyboard": true}}\
                        """);
        assertThat(link()).isEmpty();

        assertThat(text(tellsNumber("77011234567"))).startsWith("Готово.");
        assertThat(link()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"77770001122", "79161234567", "998901234567"})
    void linksNobodyWithAnotherNumber(String number) {
        says("/start " + key());

        assertThat(text(tellsNumber(number)))
                .startsWith("Визит в «Salon» записан не на тот номер")
                .contains("http://localhost/salon");
        assertThat(link()).isEmpty();
    }

    @Test
    void doesNothingWithANumberThatNobodyWaitsFor() {
        assertThat(text(tellsNumber("77011234567"))).startsWith("Эта ссылка больше не действует");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "________________________________________________", "a b", "<b>"})
    void knowsNoOtherKeys(String other) {
        assertThat(text(says("/start " + other))).startsWith("Эта ссылка больше не действует");
        assertThat(link()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stop", "стоп", "Тоқта", "stop"})
    void stopsAtAWord(String word) {
        says("/start " + provenKey());

        assertThat(text(says(word))).startsWith("Сюда больше ничего не придёт.");

        assertThat(link()).isEmpty();
        assertThat(text(says(word))).startsWith("Сюда больше ничего не придёт.");
    }

    @Test
    void stopsSilentlyWhereTheBotIsBlocked() {
        says("/start " + provenKey());

        var answer = told(isBlocked(updates.incrementAndGet()));

        assertThat(answer).hasStatusOk().bodyText().isEmpty();
        assertThat(link()).isEmpty();
    }

    @Test
    void saysWhereSomebodyReads() {
        assertThat(text(says("Можно позже?"))).startsWith("Сюда приходят сообщения о визитах");
        says("/start " + provenKey());

        assertThat(text(says("Можно позже?")))
                .isEqualTo(
                        "То, что Вы пишете сюда, никто не читает. Спросить о визите можно здесь:\n"
                                + "Salon: http://localhost/salon");
    }

    @Test
    void answersStrangersInTheLanguageOfTheirApp() {
        var kazakh = message(1, "\"text\": \"?\"").replace("\"ru\"", "\"kk\"");
        var english = message(2, "\"text\": \"?\"").replace("\"ru\"", "\"en-GB\"");

        assertThat(text(told(kazakh))).startsWith("Осында сапарлар туралы");
        assertThat(text(told(english))).startsWith("Messages about visits come here");
    }

    @Test
    void doesOnceWhatItIsToldTwice() {
        var start = message(1, "\"text\": \"/start %s\"".formatted(provenKey()));
        var stop = message(2, "\"text\": \"стоп\"");
        told(start);
        told(stop);

        assertThat(told(start)).hasStatusOk().bodyText().isEmpty();

        assertThat(link()).isEmpty();
        assertThat(told(stop)).hasStatusOk().bodyText().isEmpty();
    }

    @Test
    void isToldAgainWhatBroke() {
        var broken =
                site(_ -> {
                    throw new IllegalStateException("no store for +77011234567");
                });
        var start = message(1, "\"text\": \"/start %s\"".formatted(provenKey()));

        var failed = told(broken, secret, start);

        assertThat(failed).hasStatus(500).bodyText().isEmpty();
        assertThat(text(told(start))).startsWith("Готово.");
    }

    @Test
    void learnsNothingFromWhoeverDoesNotKnowTheSecret() {
        var start = message(1, "\"text\": \"/start %s\"".formatted(provenKey()));

        for (var wrong : new String[] {"", "x", secret + "x", secret.substring(1)}) {
            assertThat(told(site, wrong, start)).hasStatus(404).bodyText().isEmpty();
        }
        assertThat(
                        site.post()
                                .uri("/webhooks/telegram")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(start))
                .hasStatus(404);

        assertThat(link()).isEmpty();
        assertThat(text(told(start))).startsWith("Готово.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"update_id\": 1}", "null", "<html/>"})
    void takesWhatItCannotReadSoThatItIsNotToldAgain(String body) {
        assertThat(told(body)).hasStatusOk().bodyText().isEmpty();
    }

    @Test
    void readsNoBodyWithoutEnd() {
        var start = message(1, "\"text\": \"/start %s\"".formatted(provenKey()));
        var endless = start.replaceFirst("\\{", "{\"x\": \"" + "y".repeat(1_000_000) + "\", ");

        assertThat(told(endless)).hasStatusOk().bodyText().isEmpty();
        assertThat(link()).isEmpty();
    }

    @Test
    void isOnlyTold() {
        assertThat(site.get().uri("/webhooks/telegram").header(TelegramResource.SECRET, secret))
                .hasStatus(405);
    }

    private MvcTestResult says(String text) {
        return told(message(updates.incrementAndGet(), "\"text\": \"%s\"".formatted(text)));
    }

    private MvcTestResult tellsNumber(String number) {
        var contact =
                "\"contact\": {\"phone_number\": \"%s\", \"user_id\": %d}".formatted(number, CHAT);
        return told(message(updates.incrementAndGet(), contact));
    }

    private static String message(long update, String content) {
        return """
        {"update_id": %d, "message": {"message_id": 1, "date": 1772424000,
          "from": {"id": %d, "is_bot": false, "first_name": "D", "language_code": "ru"},
          "chat": {"id": %d, "type": "private"}, %s}}\
        """
                .formatted(update, CHAT, CHAT, content);
    }

    private static String isBlocked(long update) {
        return """
        {"update_id": %d, "my_chat_member": {"date": 1772424000,
          "from": {"id": %d, "language_code": "ru"}, "chat": {"id": %d, "type": "private"},
          "old_chat_member": {"status": "member"}, "new_chat_member": {"status": "kicked"}}}\
        """
                .formatted(update, CHAT, CHAT);
    }

    private MvcTestResult told(String body) {
        return told(site, secret, body);
    }

    private static MvcTestResult told(MockMvcTester site, String secret, String body) {
        return site.post()
                .uri("/webhooks/telegram")
                .header(TelegramResource.SECRET, secret)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        var body = answer.getResponse().getContentAsByteArray();
        return JsonMapper.shared().readTree(body).path("text").asString("");
    }

    private MockMvcTester site(FindChat find) {
        var platform = salon.platform;
        var ports =
                new BotPorts(
                        find,
                        platform.port(LinkChat.class),
                        platform.port(ConfirmChat.class),
                        platform.port(ShowChat.class),
                        platform.port(UnlinkChat.class),
                        platform.port(NoteChatUpdate.class),
                        platform.instance);
        var desk = new BotDesk(ports, new Translations());
        return MockMvcTester.of(new TelegramResource(platform.botSecret, desk));
    }

    /// Of Dana who is signed in with the number of her visit.
    private String provenKey() {
        var dana = new Caller.Member(salon.business, "dana", Set.of(Role.CLIENT), null, DANA);
        salon.platform.callers.become(dana);
        var key = key();
        salon.platform.callers.become(new Caller.Anyone());
        return key;
    }

    private String key() {
        var token = salon.platform.links.sign(ManageLink.to(visit, salon.business));
        var command = new InviteMyChat.Command(salon.business, visit.id(), token);
        var invited = (Invited) salon.platform.port(InviteMyChat.class).invite(command);
        return InMemoryChatBot.keyOf(invited.door()).value();
    }

    private String teamKey() {
        var ainur =
                new Colleague(
                        new AccountId("ainur"),
                        "Ainur",
                        new EmailAddress("ainur@example.kz"),
                        TeamRole.OWNER,
                        null,
                        Standing.SETTLED);
        salon.run(() -> salon.platform.teams.save(Team.of(salon.business, List.of(ainur))));
        salon.platform.callers.become(
                new Caller.Member(salon.business, "ainur", Set.of(Role.OWNER)));
        var command = new InviteTeamChat.Command(salon.business);
        var invited = salon.platform.port(InviteTeamChat.class).invite(command).orElseThrow();
        salon.platform.callers.become(new Caller.Anyone());
        return InMemoryChatBot.keyOf(invited.door()).value();
    }

    private Optional<ChatLink> link() {
        return salon.call(() -> salon.platform.chatLinks.of(DANA));
    }
}
