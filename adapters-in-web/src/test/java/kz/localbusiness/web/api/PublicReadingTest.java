package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.SALON;
import static kz.localbusiness.web.api.Call.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class PublicReadingTest {

    private static final String SERVICE = "service=" + Salon.HAIRCUT.value();

    private final Ports ports;
    private final Call call;

    @Autowired
    PublicReadingTest(Ports ports, MockMvcTester mvc) {
        this.ports = ports;
        this.call = new Call(mvc);
    }

    @BeforeEach
    void reset() {
        ports.reset();
    }

    @Test
    void tellsTheProfileWithoutTheOwnersAddress() throws Exception {
        var answer = call.get(SALON);

        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(answer).bodyJson().extractingPath("$.name").isEqualTo("Салон «Ару»");
        assertThat(answer).bodyJson().extractingPath("$.hours.length()").isEqualTo(7);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.page")
                .isEqualTo("https://lbp.example/salon-aru");
        assertThat(Call.text(answer)).doesNotContain("owner@example.kz");
    }

    @Test
    void tellsServicesWithExactMoney() {
        var answer = call.get(SALON + "/services");

        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"services": [{"name": "Стрижка", "durationMinutes": 45,
                          "price": {"amount": "5000.00", "currency": "KZT"}}]}\
                        """);
    }

    @Test
    void tellsTheStaff() {
        var answer = call.get(SALON + "/staff");

        assertThat(answer).bodyJson().extractingPath("$.staff[0].name").isEqualTo("Айгерим");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/no-such-salon", "/ADMIN", "/x", "/salon-aru%00", "/%D0%B0%D0%B1%D0%B2"})
    void knowsNoOtherBusiness(String slug) {
        var answer = call.get("/api/v1/businesses" + slug + "/services");

        assertProblem(answer, 404, "not-found");
    }

    @Test
    void hidesABusinessThatIsNotOpen() {
        ports.page = _ -> Optional.empty();

        assertProblem(call.get(SALON), 404, "not-found");
    }

    @Test
    void listsFreeStartsInTheBusinesssOffset() {
        var answer = call.get(SALON + "/availability?" + SERVICE);

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"zone": "Asia/Atyrau",
                         "staff": ["00000000-0000-0003-0000-000000000001"], "days": [{"date": "2026-11-23", "starts": []},
                          {"date": "2026-11-24", "starts": [{"start": "2026-11-24T10:00:00+05:00",
                            "staff": [0],
                            "unsoldMinutes": 15, "rank": 2},
                            {"start": "2026-11-24T10:15:00+05:00", "unsoldMinutes": 0,
                             "rank": 1}]}]}\
                        """);
    }

    @Test
    void looksAtTwoWeeksUnlessToldOtherwise() {
        var asked = new ArrayList<ShowFreeStarts.Query>();
        ports.freeStarts =
                query -> {
                    asked.add(query);
                    return Optional.of(Salon.freeStarts());
                };

        call.get(SALON + "/availability?" + SERVICE);
        call.get(SALON + "/availability?" + SERVICE + "&from=2026-12-01&to=2027-01-31");

        assertThat(asked.getFirst().from()).isEqualTo("2026-11-23");
        assertThat(asked.getFirst().to()).isEqualTo("2026-12-06");
        assertThat(asked.getLast().to()).isEqualTo("2027-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "'from=x', from, not-a-date",
        "'from=2026-02-30', from, not-a-date",
        "'from=%2B999999999-12-31', from, not-a-date",
        "'from=2026-11-24&to=2026-11-23', to, reversed",
        "'from=2026-12-01&to=2027-02-01', to, too-many-days",
        "'from=2026-12-01&from=2026-12-02', from, not-a-date",
        "'staff=1-1-1-1-1', staff, not-an-id",
    })
    void refusesStrangeQuestions(String query, String field, String code) {
        var answer = call.get(SALON + "/availability?" + SERVICE + "&" + query);

        assertProblem(answer, 422, "invalid-fields");
        assertThat(answer).bodyJson().extractingPath("$.errors.length()").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    @Test
    void namesEveryWrongParameterAtOnce() {
        var answer = call.get(SALON + "/availability/explanation?staff=x&start=soon");

        assertProblem(answer, 422, "invalid-fields");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("service", "start", "staff");
    }

    @Test
    void knowsNoOtherService() {
        ports.freeStarts = _ -> Optional.empty();
        ports.explanations = _ -> Optional.empty();

        assertProblem(call.get(SALON + "/availability?" + SERVICE), 404, "not-found");
        assertProblem(call.get(explanation()), 404, "not-found");
    }

    @Test
    void saysThatAStartIsOffered() {
        var answer = call.get(explanation());

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.offered").isEqualTo(true);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.start")
                .isEqualTo("2026-11-24T10:00:00+05:00");
    }

    @Test
    void tellsEveryObstacleInWordsAndNumbers() {
        var slot = TimeSlot.lasting(Duration.ofMinutes(45), Salon.TEN);
        var obstacles =
                List.<Obstacle>of(
                        new Obstacle.InThePast(),
                        new Obstacle.TooSoon(Duration.ofMinutes(15)),
                        new Obstacle.BeyondHorizon(Salon.TODAY),
                        new Obstacle.OutsideHours(List.of(slot)),
                        new Obstacle.OffGrid(Duration.ofMinutes(20)),
                        new Obstacle.Taken(slot),
                        new Obstacle.AgendaFull());
        ports.explanations =
                _ -> Optional.of(List.of(new Explanation(List.of(Salon.AIGERIM), obstacles)));

        var answer = call.get(explanation(), request -> request.header("Accept-Language", "en"));

        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"offered": false, "staff": [{"offered": false, "obstacles": [
                          {"code": "in-the-past", "details": {}},
                          {"code": "too-soon", "details": {"minimumNoticeMinutes": 15}},
                          {"code": "beyond-horizon", "details": {"lastDay": "2026-11-23"}},
                          {"code": "outside-hours", "details": {"open": [
                            {"start": "2026-11-24T10:00:00+05:00",
                             "end": "2026-11-24T10:45:00+05:00"}]}},
                          {"code": "off-grid", "message":
                            "Visits start every 20 minutes, counted from opening.",
                            "details": {"stepMinutes": 20}},
                          {"code": "taken", "details": {"start": "2026-11-24T10:00:00+05:00"}},
                          {"code": "day-full"}]}]}\
                        """);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void tellsTheOneReasonWhyADateHasNoTime(NoTime why, String code, String message) {
        ports.days = _ -> new ExplainDay.HasNoTime(why);

        var answer = call.get(day("2026-11-24"), one -> one.header("Accept-Language", "en"));

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"date": "2026-11-24", "offered": false, "reason": "%s", "message": "%s"}\
                        """
                                .formatted(code, message));
    }

    static Stream<Arguments> reasons() {
        var last = LocalDate.of(2026, 11, 23);
        return Stream.of(
                Arguments.of(
                        new NoTime.FullyBooked(),
                        "fully-booked",
                        "Tuesday, 24 November: everything is booked."),
                Arguments.of(
                        new NoTime.TooLate(),
                        "too-late",
                        "Tuesday, 24 November: it is too late to book for this day."),
                Arguments.of(
                        new NoTime.TooEarly(last),
                        "too-early",
                        "Tuesday, 24 November cannot be booked yet, only days up to 23 November."),
                Arguments.of(
                        new NoTime.Closed(),
                        "closed",
                        "Tuesday, 24 November: the business is closed."),
                Arguments.of(
                        new NoTime.NobodyWorks(),
                        "nobody-works",
                        "Tuesday, 24 November: nobody works who could do it. Please pick another"
                                + " day or another person."));
    }

    @Test
    void saysThatADateHasTimeOrThatThereIsNothingToBook() {
        assertThat(call.get(day("2026-11-24")))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"date\": \"2026-11-24\", \"offered\": true}");
        ports.days = _ -> new ExplainDay.HasNoTime(new NoTime.TooEarly(LocalDate.of(2026, 11, 23)));
        assertThat(call.get(day("2026-11-24")))
                .bodyJson()
                .extractingPath("$.lastDay")
                .isEqualTo("2026-11-23");
        ports.days = _ -> new ExplainDay.NothingToBook();
        assertProblem(call.get(day("2026-11-24")), 404, "not-found");
        assertProblem(call.get(day("soon")), 422, "invalid-fields");
        assertProblem(call.get(day("")), 422, "invalid-fields");
    }

    private static String day(String date) {
        return SALON + "/availability/day-explanation?" + SERVICE + "&date=" + date;
    }

    private static String explanation() {
        return SALON + "/availability/explanation?" + SERVICE + "&start=2026-11-24T10:00:00+05:00";
    }
}
