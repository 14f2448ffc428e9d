package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kz.localbusiness.application.OpenSalon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AdminStaffTest {

    private static final String ID = "00000000-0000-0005-0000-000000000001";
    private static final String NOBODY = "00000000-0000-0009-0000-000000000009";
    private static final String ILL =
            """
            {"from": "2026-03-03", "to": "2026-03-04", "kind": "sick-leave", "note": "Грипп"}\
            """;

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminStaffTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void addsSomebodyOnceAndRenamesThem() {
        var named = "{\"id\": \"%s\", \"name\": \"Динара\"}".formatted(ID);
        assertThat(send.post(ADMIN + "/staff", named)).hasStatus(201);
        assertThat(send.post(ADMIN + "/staff", named)).hasStatus(201);
        assertThat(send.put(ADMIN + "/staff/" + ID, "{\"name\": \"Дина\"}")).hasStatusOk();
        assertThat(send.get(ADMIN + "/staff"))
                .bodyJson()
                .extractingPath("$.staff[*].name")
                .asArray()
                .containsExactlyInAnyOrder("Aigerim", "Дина");
    }

    @Test
    void namesSomebodyItselfWhenTheCallerDoesNot() {
        assertThat(send.post(ADMIN + "/staff", "{\"name\": \"Динара\"}"))
                .hasStatus(201)
                .bodyJson()
                .hasPath("$.id");
        assertFields(send.post(ADMIN + "/staff", "{\"id\": \"1\", \"name\": \" \"}"), "id", "name");
        assertProblem(send.put(ADMIN + "/staff/one", "{\"name\": \"A\"}"), 404, "not-found");
    }

    @Test
    void setsAWeekAndTakesItBack() {
        var week =
                """
                {"weekly": [{"day": "MONDAY", "open": [{"opens": "10:00", "closes": "13:00"},
                                                       {"opens": "14:00", "closes": "00:00"}]}]}\
                """;
        assertThat(send.put(schedule(), week))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.weekly[0].open[*].opens")
                .asArray()
                .containsExactly("10:00", "14:00");
        assertThat(send.put(schedule(), "{}")).hasStatusOk().bodyJson().doesNotHavePath("$.weekly");
    }

    @Test
    void refusesAWeekThatCannotBe() {
        assertFields(
                send.put(
                        schedule(),
                        """
                        {"weekly": [{"day": "MONDAY", "open": [{"opens": "25:00"}]},
                                    {"day": "MONDAY", "open": []},
                                    {"open": [{"opens": "14:00", "closes": "13:00"}]}]}\
                        """),
                "weekly[0].open[0].opens",
                "weekly[0].open[0].closes",
                "weekly[1].day",
                "weekly[2].day",
                "weekly[2].open[0].closes");
        assertProblem(send.put(schedule(), "{\"weekly\": [null]}"), 400, "malformed-request");
        assertProblem(send.put(ADMIN + "/staff/" + NOBODY + "/schedule", "{}"), 404, "not-found");
    }

    @Test
    void sendsSomebodyHomeAndBack() {
        assertThat(send.post(exceptions(), ILL))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.exceptions[0].kind")
                .isEqualTo("sick-leave");
        assertThat(send.delete(exceptions() + "?from=2026-03-03&to=2026-03-04")).hasStatus(204);
        assertThat(send.get(ADMIN + "/staff"))
                .bodyJson()
                .extractingPath("$.staff[0].exceptions")
                .asArray()
                .isEmpty();
    }

    @Test
    void refusesExceptionsThatCannotBe() {
        assertFields(send.post(exceptions(), "{}"), "from", "to", "kind");
        assertFields(send.post(exceptions(), ILL.replace("sick-leave", "extra-day")), "hours");
        assertFields(
                send.post(
                        exceptions(),
                        ILL.replace(
                                "\"kind\"",
                                "\"hours\": [{\"opens\": \"09:00\", \"closes\": \"10:00\"}],"
                                        + " \"kind\"")),
                "hours");
        assertProblem(send.post(ADMIN + "/staff/" + NOBODY + "/exceptions", ILL), 404, "not-found");
    }

    @Test
    void tellsWhoSomebodyIs() {
        var told =
                """
                {"name": "Айгерим", "about": "Колорист", "abouts": {"kk": "Колорист маман"}}\
                """;

        assertThat(send.put(aigerim() + "/profile", told))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.abouts.kk")
                .isEqualTo("Колорист маман");
        assertFields(
                send.put(aigerim() + "/profile", "{\"about\": \"%s\"}".formatted("x".repeat(301))),
                "name",
                "about");
    }

    @Test
    void archivesWhoeverHasNoVisitsAhead() {
        assertThat(send.delete(aigerim())).hasStatus(204);

        assertThat(send.get(ADMIN + "/staff/archived"))
                .bodyJson()
                .extractingPath("$.staff[*].archived")
                .asArray()
                .containsExactly(true);
        assertThat(send.post(aigerim() + "/restore", "")).hasStatusOk();
        assertThat(send.get(ADMIN + "/staff"))
                .bodyJson()
                .extractingPath("$.staff[*].name")
                .asArray()
                .containsExactly("Aigerim");
        assertProblem(send.delete(ADMIN + "/staff/" + NOBODY), 404, "not-found");
        assertProblem(send.post(ADMIN + "/staff/" + NOBODY + "/restore", ""), 404, "not-found");
    }

    @Test
    void saysWhichVisitsAreInTheWay() {
        salon.now().booked(OpenSalon.TUESDAY, "10:00");
        salon.callByOwner();

        assertProblem(send.delete(aigerim()), 409, "still-booked");
        assertThat(send.post(schedule() + "/affected", "{\"weekly\": []}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.visits[*].start")
                .asArray()
                .containsExactly("2026-03-03T10:00:00+05:00");
        assertThat(send.post(exceptions() + "/affected", ILL))
                .bodyJson()
                .extractingPath("$.visits.length()")
                .isEqualTo(1);
        assertThat(send.get(exceptions() + "/affected?from=2026-03-03&to=2026-03-04"))
                .bodyJson()
                .extractingPath("$.visits.length()")
                .isEqualTo(0);
        assertThat(send.delete(aigerim() + "?keepVisits=true")).hasStatus(204);
        assertThat(send.get(ADMIN + "/day?date=2026-03-03"))
                .bodyJson()
                .extractingPath("$.staff[*].name")
                .asArray()
                .containsExactly("Aigerim");
        assertThat(send.get(ADMIN + "/day?date=2026-03-04"))
                .bodyJson()
                .extractingPath("$.staff.length()")
                .isEqualTo(0);
    }

    @Test
    void saysWhichServicesSomebodyRenders() {
        var haircut = salon.now().haircut.value();
        var own =
                """
                {"renders": [{"service": "%s", "durationMinutes": 45,
                              "price": {"amount": "4000.00", "currency": "KZT"}}]}\
                """
                        .formatted(haircut);

        assertThat(send.put(aigerim() + "/services", own))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(own);
        assertThat(send.put(aigerim() + "/services", "{\"renders\": []}")).hasStatusOk();
        assertThat(send.get(aigerim() + "/services"))
                .bodyJson()
                .extractingPath("$.renders.length()")
                .isEqualTo(0);
        assertFields(
                send.put(aigerim() + "/services", own.replace(haircut.toString(), NOBODY)),
                "renders");
        assertFields(
                send.put(aigerim() + "/services", own.replace("45", "7")),
                "renders[0].durationMinutes");
        assertProblem(send.put(ADMIN + "/staff/" + NOBODY + "/services", own), 404, "not-found");
        assertProblem(send.get(ADMIN + "/staff/" + NOBODY + "/services"), 404, "not-found");
    }

    private String aigerim() {
        return "%s/staff/%s".formatted(ADMIN, salon.now().aigerim.value());
    }

    @Test
    void namesAndArchivesResources() {
        var room = "{\"id\": \"%s\", \"name\": \"Кабинет\"}".formatted(ID);
        assertThat(send.post(ADMIN + "/resources", room)).hasStatus(201);
        assertThat(send.put(ADMIN + "/resources/" + ID, "{\"name\": \"Зал\"}")).hasStatusOk();
        assertThat(send.get(ADMIN + "/resources"))
                .bodyJson()
                .extractingPath("$.resources[*].name")
                .asArray()
                .containsExactly("Зал");
        assertThat(send.delete(ADMIN + "/resources/" + ID)).hasStatus(204);
        assertProblem(send.delete(ADMIN + "/resources/" + NOBODY), 404, "not-found");
        assertFields(send.post(ADMIN + "/resources", "{}"), "name");
    }

    @Test
    void refusesMoreThanAHundredOfEither() {
        IntStream.range(0, 100).forEach(i -> add("/resources"));
        IntStream.range(0, 99).forEach(i -> add("/staff"));

        assertProblem(send.post(ADMIN + "/resources", "{\"name\": \"A\"}"), 409, "limit-reached");
        assertProblem(send.post(ADMIN + "/staff", "{\"name\": \"A\"}"), 409, "limit-reached");
    }

    private void add(String where) {
        assertThat(send.post(ADMIN + where, "{\"name\": \"A\"}")).hasStatus(201);
    }

    private String schedule() {
        return "%s/staff/%s/schedule".formatted(ADMIN, salon.now().aigerim.value());
    }

    private String exceptions() {
        return "%s/staff/%s/exceptions".formatted(ADMIN, salon.now().aigerim.value());
    }
}
