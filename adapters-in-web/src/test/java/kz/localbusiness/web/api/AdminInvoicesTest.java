package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static kz.localbusiness.web.api.Send.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.payment.OnlineSalon;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.kaspi.simulator.Booked;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// 5,000 ₸ are owed, and the agreement with the bank has invoices.
@PlatformTest
class AdminInvoicesTest {

    private static final String MOTHER = "{\"phone\": \"8 707 765 43 21\"}";

    private final RunningSalon salon;
    private final Send send;
    private final OnlineSalon online;
    private final Appointment visit;

    @Autowired
    AdminInvoicesTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
        salon.renew();
        online = new OnlineSalon(salon.now(), OnlineSalon.BY_PLATFORM);
        visit = online.confirmed("10:00");
        salon.callByOwner();
    }

    @Test
    void sendsOneHoweverOftenItIsAsked() {
        var first = invoice("invoice-key-1", "{}");
        var again = invoice("invoice-key-1", "{}");

        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"purpose": "invoice", "state": "waiting",
                         "amount": {"amount": "5000.00"}, "received": {"amount": "0.00"}}\
                        """);
        assertThat(text(again, "$.id")).isEqualTo(text(first, "$.id"));
        assertProblem(invoice("invoice-key-2", "{}"), 409, "state-conflict");
        assertThat(online.bank().office().purchases())
                .singleElement()
                .extracting(Booked::phone)
                .isEqualTo("77011234567");
    }

    @Test
    void sendsItToAnotherPhone() {
        assertThat(invoice("invoice-key-1", MOTHER)).hasStatusOk();

        assertThat(online.bank().office().purchases())
                .singleElement()
                .extracting(Booked::phone)
                .isEqualTo("77077654321");
    }

    @Test
    void tellsThatNobodyKnowsWhetherItWasSent() {
        online.bank().faults().next(Operation.CREATE_INVOICE, Fault.LOST);

        assertProblem(invoice("invoice-key-1", "{}"), 409, "invoice-unclear");
        assertProblem(invoice("invoice-key-1", "{}"), 409, "invoice-unclear");
        assertThat(send.delete(path()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"closed\", \"ending\": \"abandoned\"}");
        assertThat(invoice("invoice-key-2", "{}")).hasStatusOk();
    }

    @Test
    void tellsWhyNothingIsSent() {
        online.bank().faults().next(Operation.CREATE_INVOICE, Fault.BUSY);
        assertProblem(invoice("invoice-key-1", "{}"), 503, "bank-silent");
        online.bank().office().refuseClient("77077654321", -1404);
        assertProblem(invoice("invoice-key-2", MOTHER), 409, "not-billable");
        assertThat(invoice("invoice-key-2", MOTHER))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"closed\", \"ending\": \"refused\"}");
        online.connect(OnlineSalon.BY_KEY);
        salon.callByOwner();
        assertProblem(invoice("invoice-key-3", "{}"), 409, "no-invoices");
    }

    @Test
    void callsOffWhatIsNotPaid() {
        assertProblem(send.delete(path()), 404, "not-found");
        assertThat(invoice("invoice-key-1", "{}")).hasStatusOk();

        assertThat(send.delete(path()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"closed\", \"ending\": \"failed\"}");
        assertThat(send.delete(path())).hasStatusOk();
        salon.now().platform.clock.advance(Duration.ofSeconds(1));
        assertThat(invoice("invoice-key-2", "{}")).hasStatusOk();
        var last = online.bank().office().purchases().stream().mapToLong(Booked::id).max();
        online.bank().customer("Dana").payInvoice(last.orElseThrow());
        assertProblem(send.delete(path()), 409, "state-conflict");
    }

    @Test
    void checksWhatItIsAsked() {
        assertFields(invoice("invoice-key-1", "{\"phone\": \"7122 35 40 10\"}"), "phone");
        assertProblem(send.post(path(), "{}"), 400, "idempotency-key-required");
        var nowhere = path().replace(visit.id().value().toString(), UUID.randomUUID().toString());
        assertProblem(send.keyed(nowhere, "invoice-key-1", "{}"), 404, "not-found");
    }

    @Test
    void isNotForStaff() {
        var mine = salon.now();
        mine.platform.callers.become(
                new Caller.Member(mine.business, "aigerim", Set.of(Role.STAFF), mine.aigerim));

        assertProblem(invoice("invoice-key-1", "{}"), 404, "not-found");
        assertProblem(send.delete(path()), 404, "not-found");
    }

    private MvcTestResult invoice(String key, String body) {
        return send.keyed(path(), key, body);
    }

    private String path() {
        return "%s/appointments/%s/invoice".formatted(ADMIN, visit.id().value());
    }
}
