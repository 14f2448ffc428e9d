package kz.localbusiness.web.api;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.RunningSalon.SALON;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.MessageWishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class AdminVisitsTest {

    private static final String NOTHING = "00000000-0000-0009-0000-000000000009";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminVisitsTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void booksForAClientOnce() {
        assertThat(book("owner-key-1", "2026-03-03T10:00:00+05:00", false))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"state": "confirmed", "start": "2026-03-03T10:00:00+05:00",
                         "client": {"name": "Дана", "phone": "+77011234567"},
                         "history": [{"act": "booked", "by": "business"}]}\
                        """);
        assertThat(book("owner-key-1", "2026-03-03T10:00:00+05:00", false))
                .hasStatusOk()
                .hasHeader("Idempotent-Replay", "true");
        assertProblem(
                book("owner-key-1", "2026-03-03T11:00:00+05:00", false),
                422,
                "idempotency-key-reused");
        assertProblem(book("owner-key-2", "2026-03-03T10:00:00+05:00", true), 409, "slot-taken");
        assertProblem(send.post(ADMIN + "/appointments", "{}"), 400, "idempotency-key-required");
        assertFields(
                send.keyed(ADMIN + "/appointments", "owner-key-3", "{}"),
                "service",
                "start",
                "name",
                "phone");
    }

    @Test
    void overridesTheRulesOnTheRecord() {
        var night = "2026-03-03T20:00:00+05:00";
        assertProblem(book("owner-key-1", night, false), 422, "not-offered");
        assertThat(book("owner-key-1", night, true))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.history[0].act")
                .isEqualTo("booked-by-override");
    }

    @Test
    void confirmsAndTellsTheWholeHistory() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        assertThat(act(visit, "confirm", "")).hasStatusOk();
        assertThat(act(visit, "confirm", "")).hasStatusOk();
        assertThat(send.get(path(visit)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.history[*].act")
                .asArray()
                .containsExactly("booked", "confirmed");
    }

    @Test
    void movesOrSaysWhyNot() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        salon.now().booked(TUESDAY, "12:00");
        assertThat(act(visit, "move", "{\"start\": \"2026-03-03T14:00:00+05:00\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.start")
                .isEqualTo("2026-03-03T14:00:00+05:00");
        assertProblem(
                act(visit, "move", "{\"start\": \"2026-03-03T12:00:00+05:00\"}"),
                409,
                "slot-taken");
        assertProblem(
                act(visit, "move", "{\"start\": \"2026-03-03T07:00:00+05:00\"}"),
                422,
                "not-offered");
        assertFields(act(visit, "move", "{}"), "start");
    }

    @Test
    void takesACancellationBackBeforeTheClientIsTold() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        act(visit, "cancel", "{\"reason\": \"ill\"}");

        assertThat(act(visit, "reinstate", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.history[*].act")
                .asArray()
                .containsExactly("booked", "cancelled", "reinstated");
        assertThat(act(visit, "reinstate", "")).hasStatusOk();
        assertProblem(
                send.post(ADMIN + "/appointments/" + NOTHING + "/reinstate", ""), 404, "not-found");
    }

    @Test
    void choosesWhatClientsAreWrittenToAbout() {
        assertThat(send.get(ADMIN + "/notices"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"received\": true, \"confirmed\": true, \"moved\": true}");
        assertThat(send.put(ADMIN + "/notices", "{\"moved\": true}")).hasStatusOk();
        assertThat(send.get(ADMIN + "/notices"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"received": false, "confirmed": false, "moved": true, "receipt": false,
                         "refund": true, "completed": false}\
                        """);
        assertThat(send.put(ADMIN + "/notices", "{\"refund\": false}"))
                .bodyJson()
                .isLenientlyEqualTo("{\"refund\": false}");
    }

    @Test
    void remindsWhoeverIsExpectedOnceAnHour() {
        var visit = salon.now().booked(TUESDAY, "10:00");

        assertProblem(act(visit, "remind", ""), 409, "state-conflict");
        act(visit, "confirm", "");
        assertThat(act(visit, "remind", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.history[-1].act")
                .isEqualTo("reminded");
        assertProblem(act(visit, "remind", ""), 409, "too-often");
    }

    @Test
    void saysWhyNobodyIsReminded() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        act(visit, "confirm", "");

        write(Channel.TELEGRAM);
        assertProblem(act(visit, "remind", ""), 409, "no-way");

        write(Channel.SMS);
        salon.now().platform.callers.become(new Caller.Anyone());
        var wants = MessageWishes.NONE.silencing(Channel.SMS);
        var link = salon.now().platform.links.sign(ManageLink.to(visit, salon.now().business));
        var command = ChooseMyMessages.Command.of(salon.now().business, visit.id(), link, wants);
        salon.now().platform.port(ChooseMyMessages.class).choose(command);
        salon.callByOwner();
        assertProblem(act(visit, "remind", ""), 409, "unwanted");
    }

    private void write(Channel way) {
        var usual = DeliveryRules.USUAL;
        var rules =
                new DeliveryRules(List.of(way), usual.reminders(), usual.patience(), usual.quiet());
        salon.now()
                .run(() -> {
                    var choices = salon.now().platform.noticeChoices;
                    choices.save(choices.current().delivering(rules));
                });
    }

    @Test
    void answersWhatAClientAskedForOnce() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        var move = salon.now().move(visit, TUESDAY, "11:00");
        var asks = "{\"words\": \"A bit later?\"}";
        var path = "/api/v1/appointments/" + visit.id().value() + "/change-request?token=";

        assertProblem(act(visit, "answer", ""), 409, "state-conflict");
        assertThat(send.post(path + move.token().value(), asks))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"changeRequest\": {\"words\": \"A bit later?\"}}");
        assertThat(act(visit, "answer", "{\"words\": \"At eleven\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changeRequest.answer")
                .isEqualTo("At eleven");
        assertProblem(act(visit, "answer", ""), 409, "state-conflict");
    }

    @Test
    void answersFeedbackAndShowsItToEverybodyOnlyOncePublished() {
        var visit = praised("Lovely");
        var feedback = path(visit) + "/feedback";

        assertThat(send.put(feedback + "/answer", "{\"words\": \"Thanks\"}")).hasStatusOk();
        relay();
        assertThat(send.get(ADMIN + "/feedback"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"feedback": [{"author": "Dana", "stars": 4, "words": "Lovely",
                          "answer": "Thanks", "published": false}]}\
                        """);
        assertThat(send.get(SALON + "/reviews"))
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"average\": 0.0, \"count\": 0, \"reviews\": [], \"next\": \"\"}");
        assertThat(send.put(feedback + "/publication", "")).hasStatusOk();
        relay();
        assertThat(send.get(SALON + "/reviews"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"average": 4.0, "count": 1, "next": "", "reviews": [{"author": "Dana",
                          "stars": 4, "words": "Lovely", "answer": "Thanks",
                          "date": "2026-03-03"}]}\
                        """);
        assertThat(send.delete(feedback + "/publication")).hasStatusOk();
        relay();
        assertThat(send.get(SALON + "/reviews")).bodyJson().extractingPath("$.count").isEqualTo(0);
    }

    @Test
    void answersNoFeedbackThatWasNotGiven() {
        var feedback = path(salon.now().booked(TUESDAY, "10:00")) + "/feedback";

        assertProblem(send.put(feedback + "/answer", "{}"), 409, "state-conflict");
        assertProblem(send.put(feedback + "/publication", ""), 409, "state-conflict");
    }

    private Appointment praised(String words) {
        var visit = salon.now().booked(TUESDAY, "10:00");
        var token = salon.now().move(visit, TUESDAY, "11:00").token();
        salon.now().platform.clock.setTo(salon.now().at(TUESDAY, "11:00"));
        var said = "{\"stars\": 4, \"words\": \"%s\"}".formatted(words);
        var path =
                "/api/v1/appointments/%s/feedback?token=%s"
                        .formatted(visit.id().value(), token.value());
        assertThat(send.post(path, said)).hasStatusOk();
        return visit;
    }

    private void relay() {
        salon.now().platform.callers.become(new Caller.Platform());
        salon.now().platform.port(RelayNews.class).relay(salon.now().relay(TUESDAY));
        salon.callByOwner();
    }

    @Test
    void takesPaymentsOnceAndGivesThemBack() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        act(visit, "confirm", "");
        var payments = path(visit) + "/payments";
        var part = "{\"amount\": {\"amount\": \"2000.00\"}, \"method\": \"kaspi\"}";

        assertThat(send.keyed(payments, "payment-part-1", part)).hasStatusOk();
        var again = send.keyed(payments, "payment-part-1", part);
        assertThat(again)
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"owed": {"amount": "3000.00"}, "payments": [{"method": "kaspi"}]}\
                        """);
        assertProblem(
                send.keyed(payments, "payment-part-2", part.replace("2000", "3001")),
                409,
                "not-owed");
        assertProblem(send.post(payments, part), 400, "idempotency-key-required");
        assertFields(send.keyed(payments, "payment-part-3", "{}"), "amount", "method");
        assertFields(
                send.keyed(
                        payments,
                        "payment-part-4",
                        part.replace("2000", "0").replace("kaspi", "gold")),
                "amount",
                "method");

        assertThat(send.delete(payments + "/" + firstPayment(again)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.owed.amount")
                .isEqualTo("5000.00");
        assertProblem(send.delete(payments + "/" + NOTHING), 404, "not-found");
        assertThat(send.get(ADMIN + "/unpaid")).hasStatusOk().bodyText().isEqualTo("[]");
    }

    @Test
    void takesATipOnTopOfAPayment() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        act(visit, "confirm", "");
        var payments = path(visit) + "/payments";
        var body =
                """
                {"amount": {"amount": "5000"}, "tip": {"amount": "250.50"}, "method": "card"}\
                """;

        assertThat(send.keyed(payments, "payment-tip-1", body))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"owed": {"amount": "0.00"},
                         "payments": [{"amount": {"amount": "5000.00"},
                                       "tip": {"amount": "250.50"},
                                       "returned": {"amount": "0.00"}}]}\
                        """);
        assertFields(
                send.keyed(payments, "payment-tip-2", body.replace("250.50", "1000000.01")), "tip");
        assertFields(send.keyed(payments, "payment-tip-3", body.replace("250.50", "-1")), "tip");
    }

    @Test
    void takesLessForAVisit() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        act(visit, "confirm", "");
        var discount = path(visit) + "/discount";
        var some = "{\"amount\": {\"amount\": \"700\"}}";

        assertThat(send.put(discount, some))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"price": {"amount": "4300.00"}, "discount": {"amount": "700.00"},
                         "owed": {"amount": "4300.00"}}\
                        """);
        assertThat(send.put(discount, some.replace("700", "0")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.owed.amount")
                .isEqualTo("5000.00");
        assertProblem(send.put(discount, some.replace("700", "5000.01")), 409, "not-owed");
        assertFields(send.put(discount, some.replace("700", "-1")), "amount");
        assertFields(send.put(discount, "{}"), "amount");
        assertProblem(
                send.put(ADMIN + "/appointments/" + NOTHING + "/discount", some), 404, "not-found");
    }

    private static String firstPayment(MvcTestResult visit) {
        var named = Pattern.compile("\"payments\":\\[\\{\"id\":\"([^\"]+)");
        var found = named.matcher(body(visit));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void givesMoreTimeOrSaysWhyNot() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        salon.now().booked(TUESDAY, "12:00");
        var length = path(visit) + "/length";

        assertThat(send.put(length, "{\"minutes\": 90}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.end")
                .isEqualTo("2026-03-03T11:30:00+05:00");
        assertProblem(send.put(length, "{\"minutes\": 150}"), 409, "slot-taken");
        assertFields(send.put(length, "{\"minutes\": 1000}"), "minutes");
        assertFields(send.put(length, "{}"), "minutes");
        act(visit, "cancel", "");
        assertProblem(send.put(length, "{\"minutes\": 90}"), 409, "state-conflict");
    }

    @Test
    void showsSeveralDaysAtOnce() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        var week = ADMIN + "/calendar?from=2026-03-02&to=2026-03-08";

        assertThat(send.get(week))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.staff[*].appointments[*].id")
                .asArray()
                .containsExactly(visit.id().value().toString());
        assertThat(send.get(week + "&state=no-show"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.staff[*].appointments[*].id")
                .asArray()
                .isEmpty();
        assertThat(send.get(week + "&staff=" + NOTHING))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.staff")
                .asArray()
                .isEmpty();
        assertFields(send.get(ADMIN + "/calendar"), "from", "to");
        assertFields(send.get(ADMIN + "/calendar?from=2026-03-02&to=2026-04-13"), "to");
        assertFields(send.get(week + "&staff=x&service=y&state=z"), "staff", "service", "state");
    }

    @Test
    void cancelsAndThenRefusesTheRest() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        assertThat(act(visit, "cancel", "{\"reason\": \"Болеем\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("cancelled");
        assertThat(act(visit, "cancel", "")).hasStatusOk();
        assertProblem(act(visit, "confirm", ""), 409, "already-cancelled");
        assertProblem(
                act(visit, "move", "{\"start\": \"2026-03-03T14:00:00+05:00\"}"),
                409,
                "already-cancelled");
        assertProblem(act(visit, "arrived", ""), 409, "state-conflict");
    }

    @Test
    void recordsHowFarAVisitHasCome() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        act(visit, "confirm", "");
        assertProblem(act(visit, "no-show", ""), 409, "not-begun");

        salon.now().platform.clock.setTo(salon.now().at(TUESDAY, "10:05"));
        assertThat(act(visit, "arrived", "")).hasStatusOk();
        assertProblem(act(visit, "no-show", ""), 409, "state-conflict");
        assertThat(act(visit, "completed", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("completed");
        assertProblem(act(visit, "cancel", ""), 409, "too-late");
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        for (var verb : new String[] {"confirm", "cancel", "arrived", "completed", "no-show"}) {
            assertProblem(
                    send.post("%s/appointments/%s/%s".formatted(ADMIN, NOTHING, verb), ""),
                    404,
                    "not-found");
        }
        assertProblem(send.get(ADMIN + "/appointments/" + NOTHING), 404, "not-found");
        assertProblem(send.get(ADMIN + "/appointments/one"), 404, "not-found");
    }

    @Test
    void keepsTimeAndGivesItBack() {
        var id = Send.text(block("13:00", "14:00"), "$.id");
        assertThat(send.get(ADMIN + "/day?date=2026-03-03"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.staff[0].blocks[*].reason")
                .asArray()
                .containsExactly("Обед");

        var where =
                "%s/blocks/%s?date=2026-03-03&staff=%s"
                        .formatted(ADMIN, id, salon.now().aigerim.value());
        assertThat(send.delete(where)).hasStatus(204);
        assertThat(send.get(ADMIN + "/day?date=2026-03-03"))
                .bodyJson()
                .extractingPath("$.staff[0].blocks")
                .asArray()
                .isEmpty();
        assertFields(send.delete(ADMIN + "/blocks/" + id), "staff", "date");
    }

    @Test
    void refusesToKeepWhatIsBookedOrCannotBe() {
        salon.now().booked(TUESDAY, "10:00");
        assertProblem(block("10:30", "12:00"), 409, "in-the-way");
        assertFields(block("12:00", "11:00"), "end");
        assertFields(send.post(ADMIN + "/blocks", "{}"), "staff", "start", "end");
    }

    @Test
    void showsTheDayWithItsVisits() {
        salon.now().booked(TUESDAY, "10:00");
        assertThat(send.get(ADMIN + "/day?date=2026-03-03"))
                .bodyJson()
                .extractingPath("$.staff[0].appointments[*].start")
                .asArray()
                .containsExactly("2026-03-03T10:00:00+05:00");
        assertFields(send.get(ADMIN + "/day?date=tomorrow"), "date");
    }

    @Test
    void tellsTheOwnerForWhatATimeIsKept() {
        block("13:00", "14:00");
        var query =
                "/availability/explanation?service=%s&start=2026-03-03T13:00:00%%2B05:00"
                        .formatted(salon.now().haircut.value());
        assertThat(send.get(ADMIN + query)).hasStatusOk().bodyText().contains("Обед");
        assertThat(send.get(RunningSalon.SALON + query))
                .hasStatusOk()
                .bodyText()
                .contains("taken")
                .doesNotContain("Обед");
        assertFields(send.get(ADMIN + "/availability/explanation"), "service", "start");
    }

    private MvcTestResult book(String key, String start, boolean override) {
        return send.keyed(
                ADMIN + "/appointments",
                key,
                """
                {"service": "%s", "start": "%s", "override": %s, "name": "Дана",
                 "phone": "+7 701 123 45 67"}\
                """
                        .formatted(salon.now().haircut.value(), start, override));
    }

    private MvcTestResult block(String from, String to) {
        return send.post(
                ADMIN + "/blocks",
                """
                {"staff": "%s", "start": "2026-03-03T%s:00+05:00", "end": "2026-03-03T%s:00+05:00",
                 "reason": "Обед"}\
                """
                        .formatted(salon.now().aigerim.value(), from, to));
    }

    private MvcTestResult act(Appointment visit, String verb, String body) {
        return send.post(path(visit) + "/" + verb, body);
    }

    private static String path(Appointment visit) {
        return "%s/appointments/%s".formatted(ADMIN, visit.id().value());
    }
}
