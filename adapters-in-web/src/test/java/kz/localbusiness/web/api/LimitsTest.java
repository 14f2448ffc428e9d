package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.AddressLimits;
import kz.localbusiness.web.limit.OpenDoors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a caller is told who does too much.
@ApiTest
class LimitsTest {

    private static final String BODY =
            """
            {"service": "00000000-0000-0002-0000-000000000001",
             "start": "2026-11-24T10:00:00+05:00", "name": "Дана", "phone": "8 701 123 45 67"}\
            """;

    private final String address = "2001:db8:0:%x:1:1:1:1".formatted(random());
    private final Ports ports;
    private final AddressLimits limits;
    private final MockMvcTester mvc;

    @Autowired
    LimitsTest(Ports ports, AddressLimits limits, MockMvcTester mvc) {
        this.ports = ports;
        this.limits = limits;
        this.mvc = mvc;
    }

    @BeforeEach
    void reset() {
        ports.reset();
    }

    @Test
    void refusesBookingsOfAnAddressThatHasBookedEnough() {
        OpenDoors.exhaust(limits, Act.BOOKING, address);

        var answer = book(address, "203.0.113.9");

        assertProblem(answer, 429, "too-many-requests");
        assertThat(answer).headers().hasHeaderSatisfying("Retry-After", LimitsTest::isAPause);
        assertThat(book("203.0.113.10", "")).hasStatus(201);
    }

    @Test
    void countsOnlyWhatIsBooked() {
        ports.bookings = _ -> refusal(new BookingDecision.SlotTaken());
        for (int i = 0; i < 1300; i++) {
            book(address, "");
        }
        ports.reset();

        assertThat(book(address, "")).hasStatus(201);
    }

    @Test
    void refusesEveryChangeOfAnAddressThatCallsWithoutEnd() {
        OpenDoors.exhaust(limits, Act.CALL, address);

        assertProblem(book(address, ""), 429, "too-many-requests");
        assertThat(from(HttpMethod.GET, "/api/v1/businesses/salon-aru", address)).hasStatus(200);
    }

    @Test
    void refusesToSearchTheDirectoryForAnAddressThatHasSearchedEnough() {
        var directory = "/api/v1/directory";
        assertThat(from(HttpMethod.GET, directory, address)).hasStatus(200);
        OpenDoors.exhaust(limits, Act.DIRECTORY, address);

        var answer = from(HttpMethod.GET, directory, address);

        assertProblem(answer, 429, "too-many-requests");
        assertThat(answer).headers().hasHeaderSatisfying("Retry-After", LimitsTest::isAPause);
        assertThat(from(HttpMethod.GET, directory, "203.0.113.11")).hasStatus(200);
        assertThat(book(address, "")).hasStatus(201);
    }

    @Test
    void tellsWhenAPhoneNumberMayBookAgain() {
        ports.bookings = _ -> refusal(new BookingDecision.TooMany(Duration.ofMillis(90_001)));

        var answer = book(address, "");

        assertProblem(answer, 429, "too-many-requests");
        assertThat(answer).hasHeader("Retry-After", "91");
    }

    private static BookAppointment.Answer refusal(BookingDecision decision) {
        return new BookAppointment.Answer(decision, null);
    }

    private static void isAPause(Iterable<String> header) {
        assertThat(header).singleElement().asString().containsOnlyDigits();
        assertThat(Integer.parseInt(header.iterator().next())).isBetween(1, 60);
    }

    /// @param forwarded what a caller may claim; nobody believes it
    private MvcTestResult book(String remote, String forwarded) {
        return mvc.post()
                .uri("/api/v1/businesses/salon-aru/appointments")
                .with(request -> {
                    request.setRemoteAddr(remote);
                    return request;
                })
                .header("X-Forwarded-For", forwarded)
                .header("Forwarded", "for=" + forwarded)
                .header("Idempotency-Key", "limits-key-" + random())
                .contentType(MediaType.APPLICATION_JSON)
                .content(BODY)
                .exchange();
    }

    private MvcTestResult from(HttpMethod method, String path, String remote) {
        return mvc.method(method)
                .uri(path)
                .with(request -> {
                    request.setRemoteAddr(remote);
                    return request;
                })
                .exchange();
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(1, 0xffff);
    }
}
