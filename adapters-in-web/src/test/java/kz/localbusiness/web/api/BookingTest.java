package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.BookAppointment.Answer;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.DayOff;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class BookingTest {

    private static final String PATH = Call.SALON + "/appointments";
    private static final String BODY =
            """
            {"service": "00000000-0000-0002-0000-000000000001",
             "start": "2026-11-24T10:00:00+05:00", "name": " Дана ", "phone": "8 701 123 45 67"}\
            """;

    private final Ports ports;
    private final Call call;

    @Autowired
    BookingTest(Ports ports, MockMvcTester mvc) {
        this.ports = ports;
        this.call = new Call(mvc);
    }

    @BeforeEach
    void reset() {
        ports.reset();
    }

    @Test
    void answersABookingWithItsWayBack() {
        var answer = book(BODY);

        assertThat(answer)
                .hasStatus(201)
                .hasHeader("Cache-Control", "no-store")
                .hasHeader(
                        "Location", "https://lbp.example/api/v1/appointments/" + Salon.ID.value())
                .doesNotContainHeader("Idempotent-Replay");
        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"state": "requested", "start": "2026-11-24T10:00:00+05:00",
                          "end": "2026-11-24T10:45:00+05:00", "staff": {"name": "Айгерим"},
                          "service": {"name": "Стрижка"}, "price": {"amount": "5000.00"},
                          "manageToken": "genuine-token",
                          "manageUrl": "https://lbp.example/salon-aru/booking/genuine-token"}\
                        """);
    }

    @Test
    void understandsWhatPeopleType() {
        var asked = new ArrayList<BookAppointment.Command>();
        var kind = ports.bookings;
        ports.bookings =
                command -> {
                    asked.add(command);
                    return kind.apply(command);
                };

        call.post(PATH, BODY, Map.of("Idempotency-Key", "key-12345", "Accept-Language", "kk-KZ"));

        var client = asked.getFirst().client();
        assertThat(asked.getFirst().start()).isEqualTo(Salon.TEN);
        assertThat(asked.getFirst().services().getFirst().staff()).isNull();
        assertThat(client.name()).isEqualTo("Дана");
        assertThat(client.phone()).isEqualTo(new PhoneNumber("+77011234567"));
        assertThat(client.language()).isEqualTo(Language.KK);
    }

    @Test
    void agreesToWhatsAppOnce() {
        book(BODY);
        assertThat(ports.agreed).isEmpty();
        var agreeing = BODY.replaceFirst("}\\s*$", ", \"whatsapp\": true}");
        book(agreeing);
        assertThat(ports.agreed)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.appointment()).isEqualTo(Salon.ID);
                    assertThat(one.token()).isEqualTo(Salon.TOKEN);
                    assertThat(one.agrees()).isTrue();
                    assertThat(one.where()).isEqualTo(OptIn.Where.WITH_BOOKING);
                });

        ports.bookings =
                _ ->
                        new Answer(
                                new BookingDecision.AlreadyBooked(Salon.day(), Salon.appointment()),
                                Salon.TOKEN);
        assertThat(book(agreeing)).hasStatusOk();
        assertThat(ports.agreed).as("a stop may have come meanwhile").hasSize(1);
    }

    @Test
    void repeatsItsAnswerToARepeatedRequest() throws Exception {
        var first = Call.text(book(BODY));
        var known = new BookingDecision.AlreadyBooked(Salon.day(), Salon.appointment());
        ports.bookings = _ -> new Answer(known, Salon.TOKEN);

        var repeated = book(BODY);

        assertThat(repeated).hasStatusOk().hasHeader("Idempotent-Replay", "true");
        assertThat(Call.text(repeated)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with space", "схема-схема", "a/../../b-key"})
    void wantsAKeyOfTheRightShape(String key) {
        var answer = call.post(PATH, BODY, Map.of("Idempotency-Key", key));

        assertProblem(answer, 400, "idempotency-key-required");
        assertProblem(call.post(PATH, BODY, Map.of()), 400, "idempotency-key-required");
    }

    @Test
    void tellsWhatTheDayDecided() {
        var tooSoon = new Obstacle.TooSoon(Duration.ofMinutes(15));

        assertProblem(decided(new BookingDecision.SlotTaken()), 409, "slot-taken");
        assertProblem(decided(new BookingDecision.KeyReused()), 422, "idempotency-key-reused");
        assertProblem(decided(new BookingDecision.NothingToBook()), 404, "not-found");
        var refused = decided(new BookingDecision.NotOffered(List.of(tooSoon)));
        assertProblem(refused, 422, "not-offered");
        assertThat(refused).bodyJson().extractingPath("$.obstacles[0].code").isEqualTo("too-soon");
    }

    @Test
    void keepsToItselfWhyTheBusinessHasOtherPlans() throws Exception {
        var slot = TimeSlot.lasting(Duration.ofHours(1), Salon.TEN);
        var until = Salon.TODAY.plusDays(7);
        var ill =
                new ScheduleException(
                        Salon.TODAY, until, Kind.SICK_LEAVE, List.of(), "operation", Salon.NOW);
        var obstacles =
                List.<Obstacle>of(
                        new Obstacle.NotWorking(new DayOff.Away(ill)),
                        new Obstacle.Blocked(slot, "tax audit"));

        var refused = decided(new BookingDecision.NotOffered(obstacles));

        assertProblem(refused, 422, "not-offered");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.obstacles[*].code")
                .asArray()
                .containsExactly("not-working", "taken");
        assertThat(Call.text(refused))
                .doesNotContainIgnoringCase("operation", "audit", "sick", "больнич");
    }

    @Test
    void namesEveryMissingFieldAtOnce() {
        var answer = book("{}");

        assertProblem(answer, 422, "invalid-fields");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("service", "start", "name", "phone");
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        var body =
                """
                {"service": "1-1-1-1-1", "staff": "x", "start": "2026-11-24T10:00",
                 "name": "%s", "phone": "+1 212 555 0100", "email": "dana@", "language": "fr",
                 "request": "bell \\u0007"}\
                """
                        .formatted("x".repeat(10_000));

        var answer = book(body);

        assertProblem(answer, 422, "invalid-fields");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .asArray()
                .containsExactlyInAnyOrder(
                        "not-an-id",
                        "not-an-id",
                        "not-a-time",
                        "too-long",
                        "not-a-phone",
                        "not-an-email",
                        "not-a-language",
                        "unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "name, \\u0000Dana, unreadable",
        "name, Dana\\ud800, unreadable",
        "name, '   ', required",
        "start, +999999999-12-31T23:59:59Z, not-a-time",
        "start, 2026-11-24T10:00:00, not-a-time",
        "phone, '8 7122 12 34 56', not-a-phone",
        "email, <script>@x.kz, not-an-email",
    })
    void refusesHostileFields(String field, String value, String code) {
        var body =
                BODY.replace("{", "{\"email\": \"\",")
                        .replaceAll(
                                "(?s)\"%s\": \"[^\"]*\"".formatted(field),
                                "\"%s\": \"%s\"".formatted(field, value.replace("\\", "\\\\")));

        var answer = book(body);

        assertProblem(answer, 422, "invalid-fields");
        assertThat(answer).bodyJson().extractingPath("$.errors.length()").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "{} {}",
                "{\"name\": 5}",
                "{\"name\": true}",
                "{\"name\": {\"$ne\": null}}",
                "{\"name\": [\"a\"]}",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"staf\": \"x\"}",
            })
    void refusesWhatIsNotTheExpectedJson(String body) {
        assertProblem(book(body), 400, "malformed-request");
    }

    @Test
    void refusesHugeAndDeepBodies() {
        assertProblem(book("{\"name\": \"" + "x".repeat(17_000) + "\"}"), 413, "too-large");
        assertProblem(book("[".repeat(10_000)), 400, "malformed-request");
    }

    private MvcTestResult decided(BookingDecision decision) {
        ports.bookings = _ -> new Answer(decision, null);
        return book(BODY);
    }

    private MvcTestResult book(String body) {
        return call.post(PATH, body, Map.of("Idempotency-Key", "key-12345"));
    }
}
