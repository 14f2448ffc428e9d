package kz.localbusiness.web.api;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.RunningSalon.SALON;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.booking.RelayNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Holds, visits of several services, series and the waitlist, as a client drives them.
@PlatformTest
class VisitsTest {

    private static final String DANA = "\"name\": \"Дана\", \"phone\": \"+7 701 123 45 67\"";
    private static final String TEN = "2026-03-03T10:00:00+05:00";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    VisitsTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void renew() {
        salon.renew();
    }

    @Test
    void holdsATimeForWhoeverHasTheKey() {
        assertThat(hold("client-key-1"))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"state\": \"held\", \"until\": \"2026-03-02T09:10:00+05:00\"}");
        assertProblem(hold("client-key-2"), 409, "slot-taken");
        assertProblem(book("client-key-2", one()), 409, "slot-taken");
        assertThat(book("client-key-1", one())).hasStatus(201);
        assertProblem(hold("client-key-1"), 422, "idempotency-key-reused");
    }

    @Test
    void givesAHoldUp() {
        hold("client-key-1");
        var key = Map.of("Idempotency-Key", "client-key-1");
        assertThat(send.send(HttpMethod.DELETE, SALON + "/holds", "", key)).hasStatus(204);
        assertThat(send.send(HttpMethod.DELETE, SALON + "/holds", "", key)).hasStatus(204);
        assertThat(hold("client-key-2")).hasStatus(201);
        assertProblem(send.delete(SALON + "/holds"), 400, "idempotency-key-required");
        assertProblem(
                send.send(HttpMethod.DELETE, "/api/v1/businesses/nobody/holds", "", key),
                404,
                "not-found");
    }

    @Test
    void refusesToHoldWhatIsNotOffered() {
        assertFields(send.keyed(SALON + "/holds", "client-key-1", "{}"), "service", "start");
        assertProblem(
                send.keyed(
                        SALON + "/holds",
                        "client-key-1",
                        "{%s, \"start\": \"2026-03-03T07:00:00+05:00\"}".formatted(one())),
                422,
                "not-offered");
        assertProblem(
                send.keyed(
                        SALON + "/holds",
                        "client-key-1",
                        "{\"service\": \"%s\", \"start\": \"%s\"}"
                                .formatted(salon.now().aigerim.value(), TEN)),
                404,
                "not-found");
    }

    @Test
    void booksSeveralServicesAsOneVisit() {
        assertThat(book("client-key-1", two()))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"start": "2026-03-03T10:00:00+05:00",
                         "end": "2026-03-03T12:00:00+05:00"}\
                        """);
        assertFields(book("client-key-2", two() + ", " + one()), "services");
        assertFields(book("client-key-2", "\"services\": []"), "services");
        assertFields(
                book("client-key-2", "\"services\": [{\"staff\": \"x\"}]"),
                "services[0].service",
                "services[0].staff");
    }

    @Test
    void findsStartsForSeveralServices() {
        var id = salon.now().haircut.value();
        var visit = "%s/availability?service=%s&service=%s".formatted(SALON, id, id);
        var path = visit + "&from=2026-03-03&to=2026-03-03";
        assertThat(send.get(path))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.days[0].starts[-1:].start")
                .asArray()
                .containsExactly("2026-03-03T16:00:00+05:00");
        assertThat(send.get(path + "&near=13:00"))
                .bodyJson()
                .extractingPath("$.days[0].starts[?(@.rank == 1)].start")
                .asArray()
                .hasSize(1);
        var staff = salon.now().aigerim.value();
        assertThat(send.get("%s&staff=%s&staff=%s".formatted(path, staff, staff))).hasStatusOk();
        assertFields(
                send.get(path + "&staff=" + staff + "&near=25:00&favourite=x"),
                "staff",
                "near",
                "favourite");
        assertProblem(send.get(path + "&addOn=" + staff), 404, "not-found");
    }

    @Test
    void explainsAVisitOfSeveralServices() {
        var id = salon.now().haircut.value();
        assertThat(
                        send.get(
                                "%s/availability/explanation?service=%s&service=%s&start=%s"
                                        .formatted(SALON, id, id, "2026-03-03T17:00:00%2B05:00")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"offered\": false}")
                .extractingPath("$.staff[0].team")
                .asArray()
                .hasSize(2);
    }

    @Test
    void explainsADayWithoutTime() {
        var path = SALON + "/availability/day-explanation?service=" + salon.now().haircut.value();

        assertThat(send.get(path + "&date=2026-03-03"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"date\": \"2026-03-03\", \"offered\": true}");
        assertThat(send.get(path + "&date=2026-03-01"))
                .bodyJson()
                .isLenientlyEqualTo("{\"offered\": false, \"reason\": \"too-late\"}");
        assertFields(send.get(SALON + "/availability/day-explanation"), "service", "date");
        var other = UUID.randomUUID();
        assertProblem(
                send.get(
                        "%s/availability/day-explanation?service=%s&date=2026-03-03"
                                .formatted(SALON, other)),
                404,
                "not-found");
    }

    @Test
    void plansASeriesAndBooksItWhole() {
        assertThat(send.post(SALON + "/series/plan", series("")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"possible\": 3, \"asked\": 3}");
        assertThat(send.keyed(SALON + "/series", "client-key-1", series(", " + DANA)))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{\"booked\": 3, \"asked\": 3, \"conflicts\": []}")
                .extractingPath("$.visits[*].manageToken")
                .asArray()
                .hasSize(3)
                .doesNotContainNull();
    }

    @Test
    void booksNothingOfASeriesInConflictUnlessPartlyWillDo() {
        salon.now().booked(TUESDAY.plusWeeks(1), "10:00");
        var refused = send.keyed(SALON + "/series", "client-key-1", series(", " + DANA));
        assertProblem(refused, 409, "series-conflicts");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.conflicts[*].start")
                .asArray()
                .containsExactly("2026-03-10T10:00:00+05:00");

        var partly = series(", \"partly\": true, " + DANA);
        assertThat(send.keyed(SALON + "/series", "client-key-1", partly))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{\"booked\": 2, \"asked\": 3}");
    }

    @Test
    void refusesASeriesThatCannotBe() {
        assertFields(
                send.post(SALON + "/series/plan", "{\"everyWeeks\": 13, \"times\": 1}"),
                "service",
                "first",
                "everyWeeks",
                "times");
        assertProblem(
                send.post(SALON + "/series", series(", " + DANA)), 400, "idempotency-key-required");
    }

    @Test
    void waitsForTimeAndTakesIt() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        var joined = join();
        var mine = mine(joined);
        assertThat(send.get(mine)).bodyJson().extractingPath("$.state").isEqualTo("waiting");
        assertProblem(send.post(answer(joined, "accept"), ""), 409, "no-offer");

        free(visit.id().value().toString());
        assertThat(send.get(mine))
                .bodyJson()
                .extractingPath("$.offer.start")
                .isEqualTo("2026-03-03T09:00:00+05:00");
        assertThat(send.post(answer(joined, "decline"), "")).hasStatusOk();
        assertThat(send.post(answer(joined, "leave"), ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("ended");
    }

    @Test
    void becomesAnAppointmentWhenTheOfferIsAccepted() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        var joined = join();
        free(visit.id().value().toString());

        var accepted = send.post(answer(joined, "accept"), "");
        assertThat(accepted)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("accepted");
        salon.callByOwner();
        assertThat(send.get(ADMIN + "/appointments/" + Send.text(accepted, "$.appointment")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.client.name")
                .isEqualTo("Дана");
    }

    @Test
    void addsWhatAServiceHasToAdd() {
        var oil = "00000000-0000-0006-0000-000000000001";
        var haircut = salon.now().haircut.value();
        salon.callByOwner();
        send.put(
                ADMIN + "/services/" + haircut,
                """
                {"name": "Haircut", "durationMinutes": 60, "price": {"amount": "5000"},
                 "addOns": [{"id": "%s", "name": "Oil", "extraMinutes": 30,
                             "price": {"amount": "500"}}]}\
                """
                        .formatted(oil));
        var path =
                "%s/availability?service=%s&from=2026-03-03&to=2026-03-03&addOn=%s"
                        .formatted(SALON, haircut, oil);
        assertThat(send.get(path))
                .bodyJson()
                .extractingPath("$.days[0].starts[-1:].start")
                .asArray()
                .containsExactly("2026-03-03T16:30:00+05:00");

        var services = "\"services\": [{%s, \"addOns\": [\"%s\"]}]".formatted(one(), oil);
        assertThat(book("client-key-1", services))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.end")
                .isEqualTo("2026-03-03T11:30:00+05:00");
    }

    @Test
    void opensAPlaceOnTheWaitlistToItsOwnTokenOnly() {
        var joined = join();
        var id = Send.text(joined, "$.id");
        assertProblem(send.get("/api/v1/waitlist/" + id), 404, "manage-link-invalid");
        assertProblem(
                send.get("/api/v1/waitlist/" + id + "?token=forged"), 404, "manage-link-invalid");
        assertFields(
                send.keyed(SALON + "/waitlist", "client-key-1", "{}"),
                "service",
                "from",
                "to",
                "name",
                "phone");
    }

    @Test
    void showsTheOwnerWhoWaits() {
        join();
        salon.callByOwner();
        assertThat(send.get(ADMIN + "/waitlist"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.waitlist[0].log[*].step")
                .asArray()
                .containsExactly("joined");
    }

    private void free(String visit) {
        salon.callByOwner();
        assertThat(send.post("%s/appointments/%s/cancel".formatted(ADMIN, visit), ""))
                .hasStatusOk();
        salon.now().platform.callers.become(new Caller.Platform());
        salon.now().platform.port(RelayNews.class).relay(salon.now().relay(TUESDAY));
        salon.now().platform.callers.become(new Caller.Anyone());
    }

    private MvcTestResult join() {
        var body =
                "{%s, \"from\": \"2026-03-03\", \"to\": \"2026-03-05\", %s}".formatted(one(), DANA);
        var joined = send.keyed(SALON + "/waitlist", "waiting-key", body);
        assertThat(joined).hasStatus(201);
        return joined;
    }

    private static String mine(MvcTestResult joined) {
        return "/api/v1/waitlist/%s?token=%s"
                .formatted(Send.text(joined, "$.id"), Send.text(joined, "$.manageToken"));
    }

    private static String answer(MvcTestResult joined, String verb) {
        return mine(joined).replace("?", "/" + verb + "?");
    }

    private MvcTestResult hold(String key) {
        return send.keyed(SALON + "/holds", key, "{%s, \"start\": \"%s\"}".formatted(one(), TEN));
    }

    private MvcTestResult book(String key, String services) {
        return send.keyed(
                SALON + "/appointments",
                key,
                "{%s, \"start\": \"%s\", %s}".formatted(services, TEN, DANA));
    }

    private String series(String more) {
        return "{%s, \"first\": \"%s\", \"everyWeeks\": 1, \"times\": 3%s}"
                .formatted(one(), TEN, more);
    }

    private String one() {
        return "\"service\": \"%s\"".formatted(salon.now().haircut.value());
    }

    private String two() {
        var id = salon.now().haircut.value();
        return "\"services\": [{\"service\": \"%s\"}, {\"service\": \"%s\", \"staff\": \"%s\"}]"
                .formatted(id, id, salon.now().aigerim.value());
    }
}
