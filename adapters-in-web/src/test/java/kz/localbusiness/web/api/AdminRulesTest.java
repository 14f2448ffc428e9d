package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AdminRulesTest {

    private static final String POLICY =
            """
            {"stepMinutes": 30, "minimumNoticeMinutes": 60, "horizonDays": 90,
             "cancelCutoffMinutes": 120, "moveCutoffMinutes": 120, "maxMoves": 2,
             "perClient": 3, "approval": "instant", "buffersWithinHours": false,
             "formHoldMinutes": 5, "offerHoldMinutes": 60}\
            """;

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminRulesTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void tellsThePolicyThatStandsAtFirst() {
        assertThat(send.get(ADMIN + "/policy"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"stepMinutes\": 15, \"approval\": \"by-owner\"}")
                .doesNotHavePath("$.perClient");
    }

    @Test
    void keepsAPolicyAsItWasSet() {
        assertThat(send.put(ADMIN + "/policy", POLICY)).hasStatusOk();
        assertThat(send.get(ADMIN + "/policy")).bodyJson().isStrictlyEqualTo(POLICY);
    }

    @Test
    void refusesAPolicyWithHolesOrImpossibleRules() {
        assertFields(
                send.put(
                        ADMIN + "/policy",
                        POLICY.replace("30", "4").replace("\"maxMoves\": 2,", "")),
                "stepMinutes",
                "maxMoves");
        assertProblem(
                send.put(ADMIN + "/policy", POLICY.replace("instant", "maybe")),
                400,
                "malformed-request");
        assertProblem(send.put(ADMIN + "/policy", "{\"step\": 1}"), 400, "malformed-request");
    }

    @Test
    void closesAndOpensAgain() {
        var days = "{\"from\": \"2026-03-05\", \"to\": \"2026-03-06\", \"reason\": \"Ремонт\"}";
        assertThat(send.post(ADMIN + "/closures", days)).hasStatus(201);
        assertThat(send.get(ADMIN + "/closures"))
                .bodyJson()
                .isLenientlyEqualTo("{\"closures\": [%s]}".formatted(days));

        assertThat(send.delete(ADMIN + "/closures?from=2026-03-05&to=2026-03-06")).hasStatus(204);
        assertThat(send.get(ADMIN + "/closures"))
                .bodyJson()
                .isStrictlyEqualTo("{\"closures\": []}");
    }

    @Test
    void refusesAClosureThatEndsBeforeItBegins() {
        var days = "{\"from\": \"2026-03-05\", \"to\": \"2026-03-04\"}";
        assertFields(send.post(ADMIN + "/closures", days), "to");
        assertFields(send.post(ADMIN + "/closures", "{}"), "from", "to");
        assertFields(send.delete(ADMIN + "/closures"), "from", "to");
    }

    @Test
    void refusesMoreThanAHundredClosures() {
        IntStream.range(0, 100)
                .mapToObj(i -> "2027-%02d-%02d".formatted(i / 25 + 1, i % 25 + 1))
                .forEach(day ->
                        send.post(
                                ADMIN + "/closures",
                                "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(day, day)));

        var another = "{\"from\": \"2028-01-01\", \"to\": \"2028-01-01\"}";
        assertProblem(send.post(ADMIN + "/closures", another), 409, "limit-reached");
    }

    @Test
    void listsThePublicHolidaysOfAYear() {
        assertThat(send.get(ADMIN + "/public-holidays?year=2027"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.days[*].holiday")
                .asArray()
                .contains("new-year", "nauryz", "constitution-day", "kurban-ait");
        assertFields(send.get(ADMIN + "/public-holidays?year=12"), "year");
    }

    @Test
    void restsOnPublicHolidaysButOnThoseItKnowsBetter() {
        var rules =
                """
                {"closed": true, "kurbanAit": ["2026-05-28"], "workedAnyway": ["2026-03-23"]}\
                """;
        assertThat(send.put(ADMIN + "/public-holidays", rules))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.days[?(@.rests == false)].date")
                .asArray()
                .containsExactly("2026-03-23");
        assertThat(send.get(ADMIN + "/public-holidays"))
                .bodyJson()
                .extractingPath("$.days[?(@.holiday == 'kurban-ait')].date")
                .asArray()
                .containsExactly("2026-05-28");
    }

    @Test
    void refusesTwoKurbanAitsInAYear() {
        var rules = "{\"closed\": true, \"kurbanAit\": [\"2026-05-28\", \"2026-05-29\"]}";
        assertFields(send.put(ADMIN + "/public-holidays", rules), "kurbanAit");
        assertFields(send.put(ADMIN + "/public-holidays", "{}"), "closed");
    }
}
