package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.RunningSalon.SALON;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.localbusiness.application.OpenSalon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AdminClosingTest {

    private static final String CLOSING = ADMIN + "/closing";
    private static final String SURE = "{\"address\": \"salon\", \"visitsAhead\": 0}";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminClosingTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void closesAndTakesItBack() {
        assertThat(send.get(CLOSING)).bodyJson().extractingPath("$.closing").isEqualTo(false);

        assertThat(send.post(CLOSING, SURE))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.deletedAt")
                .isEqualTo("2026-04-01T09:00:00+05:00");
        assertProblem(send.get(SALON), 409, "business-closing");

        assertThat(send.delete(CLOSING))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.closing")
                .isEqualTo(false);
        assertThat(send.get(SALON)).hasStatusOk();
    }

    @Test
    void asksForTheAddressAndTheVisitsAhead() {
        assertFields(send.post(CLOSING, "{}"), "address", "visitsAhead");
        assertFields(
                send.post(CLOSING, "{\"address\": \"saloon\", \"visitsAhead\": 0}"), "address");
        assertFields(send.post(CLOSING, "{\"address\": \"-\", \"visitsAhead\": 0}"), "address");

        salon.now().booked(OpenSalon.TUESDAY, "10:00");

        assertProblem(send.post(CLOSING, SURE), 409, "visits-ahead");
        assertThat(send.get(CLOSING)).bodyJson().extractingPath("$.visitsAhead").isEqualTo(1);
    }

    @Test
    void takesNothingBackOnceItIsTooLate() {
        send.post(CLOSING, SURE);
        var clock = salon.now().platform.clock;
        clock.setTo(clock.instant().plus(Duration.ofDays(30)));

        assertProblem(send.delete(CLOSING), 409, "deletion-begun");
    }
}
