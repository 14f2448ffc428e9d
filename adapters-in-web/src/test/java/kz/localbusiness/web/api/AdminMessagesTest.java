package kz.localbusiness.web.api;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static kz.localbusiness.web.api.Send.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.notice.ListDueNotices;
import kz.localbusiness.application.notice.SendNotice;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class AdminMessagesTest {

    private static final String RULES =
            """
            {"order": ["sms", "email"], "reminders": [1440, 120], "patienceMinutes": 30,
             "quietFrom": "22:00", "quietUntil": "08:00"}\
            """;

    private static final Pattern VISIT = Pattern.compile("\"appointment\":\"[^\"]+\"");

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminMessagesTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        haveATeam();
        salon.callByOwner();
    }

    @Test
    void keepsHowClientsAreReached() {
        assertThat(send.get(ADMIN + "/delivery"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"order": ["email", "telegram", "web-push"], "reminders": [1440],
                         "patienceMinutes": 15, "quietFrom": "21:00", "quietUntil": "09:00"}\
                        """);

        assertThat(send.put(ADMIN + "/delivery", RULES))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(RULES);

        assertThat(send.get(ADMIN + "/delivery")).bodyJson().isLenientlyEqualTo(RULES);
    }

    @Test
    void refusesRulesThatCannotBe() {
        assertFields(
                send.put(ADMIN + "/delivery", "{}"),
                "order",
                "patienceMinutes",
                "quietFrom",
                "quietUntil");
        assertFields(
                send.put(ADMIN + "/delivery", RULES.replace("\"sms\", ", "\"fax\", ")), "order");
        assertFields(
                send.put(ADMIN + "/delivery", RULES.replace("\"sms\"", "\"in-app\"")), "order");
        assertFields(send.put(ADMIN + "/delivery", RULES.replace("\"sms\"", "\"email\"")), "order");
        assertFields(send.put(ADMIN + "/delivery", RULES.replace("120", "1")), "reminders");
        assertFields(send.put(ADMIN + "/delivery", RULES.replace("120", "120, 60")), "reminders");
        assertFields(
                send.put(
                        ADMIN + "/delivery",
                        RULES.replace(": 30", ": 0").replace("22:00", "24:61")),
                "patienceMinutes",
                "quietFrom");
    }

    @Test
    void tellsWhatWasSentAndWhatBecameOfIt() {
        platform().emails.answer(new Refused(DeliveryFailure.BAD_ADDRESS));
        bookedAndSent();

        assertThat(send.get(ADMIN + "/messages"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"messages": [{"kind": "received", "state": "failed",
                          "ways": [{"channel": "email", "state": "failed",
                                    "why": "bad-address", "attempts": 1}]}]}\
                        """);
        assertThat(send.get(ADMIN + "/messages?before=2026-01-01T00:00:00Z"))
                .bodyText()
                .isEqualTo("{\"messages\":[]}");
        assertFields(send.get(ADMIN + "/messages?before=then"), "before");
        assertFields(send.get(ADMIN + "/messages?before=2026-01-01T00:00:00Z~1"), "before");
        assertFields(send.get(ADMIN + "/messages?before=then~" + new UUID(0, 1)), "before");
    }

    @Test
    void losesNoMessageOfOneMomentBetweenTwoPages() {
        var now = platform().clock.instant();
        for (int i = 0; i < 60; i++) {
            var event = new EventId(new UUID(i, i));
            var notice =
                    Notice.due(
                            salon.now().business,
                            event,
                            new AppointmentId(new UUID(1, i)),
                            NoticeKind.CANCELLED,
                            now);
            salon.now().run(() -> platform().notices.add(notice));
        }

        var first = send.get(ADMIN + "/messages");
        var next = text(first, "$.next");
        var second = send.get(ADMIN + "/messages?before=" + next);

        assertThat(second).bodyText().doesNotContain("\"next\"");
        assertThat(Stream.of(first, second).flatMap(AdminMessagesTest::visits))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    private static Stream<String> visits(MvcTestResult page) {
        var bytes = page.getResponse().getContentAsByteArray();
        var body = new String(bytes, StandardCharsets.UTF_8);
        return VISIT.matcher(body).results().map(MatchResult::group);
    }

    @Test
    void keepsWhatTheCallerWishesToBeTold() {
        assertThat(send.get(ADMIN + "/wishes"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"language": "ru", "ways": [], "address": "aigerim@example.kz",
                         "offered": ["email", "telegram", "web-push"]}\
                        """);

        var wishes =
                """
                {"language": "kk", "ways": [{"channel": "email", "kinds": ["requested", "moved"]}]}\
                """;
        assertThat(send.put(ADMIN + "/wishes", wishes))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(wishes);
        assertThat(send.get(ADMIN + "/wishes")).bodyJson().isLenientlyEqualTo(wishes);

        bookedAndSent();
        assertThat(platform().staffEmails.sent()).hasSize(1);
        assertThat(send.get(ADMIN + "/messages"))
                .bodyText()
                .contains("\"kind\":\"requested\"")
                .contains("\"account\":\"owner-of-%s\"".formatted(salon.now().business));
    }

    @Test
    void refusesWishesThatCannotBe() {
        assertFields(send.put(ADMIN + "/wishes", "{}"), "language", "ways");
        assertFields(wish("sms", "booked"), "ways");
        assertFields(wish("email", "told"), "ways.kinds");
        assertFields(
                send.put(
                        ADMIN + "/wishes",
                        """
                        {"language": "de",
                         "ways": [{"channel": "email"}, {"channel": "email"}]}\
                        """),
                "language",
                "ways");
    }

    private MvcTestResult wish(String channel, String kind) {
        return send.put(
                ADMIN + "/wishes",
                """
                {"language": "kk", "ways": [{"channel": "%s", "kinds": ["%s"]}]}\
                """
                        .formatted(channel, kind));
    }

    @Test
    void knowsNoWishesOfWhoeverIsNotOfTheTeam() {
        salon.now().run(() -> platform().teams.save(emptied()));

        assertProblem(send.get(ADMIN + "/wishes"), 404, "not-found");
    }

    private Team emptied() {
        return platform().teams.current().orElseThrow().without(owner().account());
    }

    @Test
    void sendsOnceMoreHoweverOftenItIsAsked() {
        bookedAndSent();
        var id = text(send.get(ADMIN + "/messages"), "$.messages[0].id");
        var resend = "%s/messages/%s/resend".formatted(ADMIN, id);

        assertProblem(send.post(resend, ""), 400, "idempotency-key-required");
        assertThat(send.keyed(resend, "again-key-1", "")).hasStatus(202);
        assertThat(send.keyed(resend, "again-key-1", "")).hasStatus(202);
        sendDue();

        assertThat(platform().emails.sent()).hasSize(2);
        assertProblem(
                send.keyed(resend.replace(id, UUID.randomUUID().toString()), "again-key-1", ""),
                404,
                "not-found");
    }

    @Test
    void sendsNothingOnceMoreThatIsNotTrue() {
        bookedAndSent();
        var id = text(send.get(ADMIN + "/messages"), "$.messages[0].id");
        platform().clock.setTo(salon.now().at(MONDAY, "13:00"));

        assertProblem(
                send.keyed("%s/messages/%s/resend".formatted(ADMIN, id), "again-key-1", ""),
                409,
                "state-conflict");
    }

    @Test
    void ringsUntilItIsRead() {
        bookedAndSent();

        var bell = send.get(ADMIN + "/bell");
        assertThat(bell)
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"unread\": 1, \"news\": [{\"kind\": \"requested\", \"isNew\": true}]}");
        var until = "{\"until\": \"%s\"}".formatted(text(bell, "$.news[0].at"));
        assertThat(send.post(ADMIN + "/bell/read", until))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"unread\": 0, \"news\": [{\"isNew\": false}]}");
        assertFields(send.post(ADMIN + "/bell/read", "{}"), "until");
    }

    @Test
    void ringsForWhatThePlatformAnnounces() {
        var now = platform().clock.instant();
        var id = new UUID(0, 1);
        platform()
                .announcements
                .save(
                        new Announcement(
                                id,
                                new Wordings("Жұмыс", "Работы", "Maintenance"),
                                Severity.WARNING,
                                now,
                                now.plus(Duration.ofHours(2))));

        assertThat(send.get(ADMIN + "/bell"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"unread": 1, "announcements": [{"isNew": true, "announcement":
                          {"id": "%s", "severity": "warning", "en": "Maintenance"}}]}\
                        """
                                .formatted(id));
        var read = "{\"until\": \"%s\", \"announcements\": [\"%s\"]}";
        assertThat(send.post(ADMIN + "/bell/read", read.formatted(now, id)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"unread\": 0, \"announcements\": [{\"isNew\": false}]}");
        assertFields(
                send.post(ADMIN + "/bell/read", read.formatted(now, "everything")),
                "announcements");
        var many = String.join("\", \"", Collections.nCopies(51, id.toString()));
        assertFields(send.post(ADMIN + "/bell/read", read.formatted(now, many)), "announcements");
    }

    private void bookedAndSent() {
        var platform = platform();
        platform.callers.become(new Caller.Anyone());
        salon.now().booked(MONDAY, "12:00");
        platform.callers.become(new Caller.Platform());
        platform.port(RelayNews.class).relay(salon.now().relay(MONDAY));
        sendDue();
    }

    private void sendDue() {
        var platform = platform();
        platform.clock.advance(Duration.ofSeconds(1));
        platform.callers.become(new Caller.Platform());
        var sending = platform.port(SendNotice.class);
        platform.port(ListDueNotices.class).due(9).forEach(sending::send);
        salon.callByOwner();
    }

    private void haveATeam() {
        var owner = owner();
        var team = Team.of(salon.now().business, List.of(owner));
        salon.now().run(() -> platform().teams.save(team));
        var nothing =
                new MemberWishes(salon.now().business, owner.account(), Language.RU, Map.of(), 0);
        salon.now().run(() -> platform().teamWishes.save(nothing));
    }

    private Colleague owner() {
        return new Colleague(
                new AccountId("owner-of-" + salon.now().business),
                "Aigerim",
                new EmailAddress("aigerim@example.kz"),
                TeamRole.OWNER,
                null,
                Standing.SETTLED);
    }

    private InMemoryPlatform platform() {
        return salon.now().platform;
    }
}
