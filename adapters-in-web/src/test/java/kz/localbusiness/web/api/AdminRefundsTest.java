package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static kz.localbusiness.web.api.Send.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.payment.OnlineSalon;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// 5,000 ₸ were paid online, by an agreement under which only people give money back.
@PlatformTest
class AdminRefundsTest {

    private final RunningSalon salon;
    private final Send send;
    private final OnlineSalon online;
    private final Charge charge;

    @Autowired
    AdminRefundsTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
        salon.renew();
        online = new OnlineSalon(salon.now(), OnlineSalon.BY_KEY);
        charge = online.paid("10:00");
        salon.callByOwner();
    }

    @Test
    void showsWhatWasPaidOnlineForAVisit() {
        var visit = charge.purpose().visit().orElseThrow().value();

        assertThat(send.get("%s/appointments/%s/charges".formatted(ADMIN, visit)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        [{"id": "%s", "purpose": "balance", "state": "bound",
                          "amount": {"amount": "5000.00"}, "received": {"amount": "5000.00"},
                          "left": {"amount": "5000.00"}, "purchase": %d, "refunds": []}]\
                        """
                                .formatted(charge.id().value(), purchase()));
        assertThat(send.get("%s/appointments/%s/charges".formatted(ADMIN, UUID.randomUUID())))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
    }

    @Test
    void givesBackOnceHoweverOftenItIsAsked() {
        var first = refund("refund-key-1", "2000.00");
        var again = refund("refund-key-1", "2000.00");

        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"amount": {"amount": "2000.00"}, "reason": "by-business",
                         "state": "underway"}\
                        """);
        assertThat(text(again, "$.id")).isEqualTo(text(first, "$.id"));
        assertThat(online.now(charge).left()).isEqualTo(Money.tenge(3_000));
        assertProblem(refund("refund-key-1", "1000.00"), 422, "idempotency-key-reused");
    }

    @Test
    void givesBackNoMoreThanIsLeft() {
        assertThat(refund("refund-key-1", "5000.00")).hasStatusOk();

        assertProblem(refund("refund-key-2", "0.01"), 409, "more-than-left");
    }

    @Test
    void givesNothingBackOfWhatHasNotCome() {
        var waiting = online.waiting("11:00");
        salon.callByOwner();

        assertProblem(refund(waiting.id().value(), "refund-key-1", "1"), 409, "state-conflict");
        assertProblem(refund(UUID.randomUUID(), "refund-key-1", "1"), 404, "not-found");
    }

    @Test
    void checksWhatItIsAsked() {
        assertFields(refund("refund-key-1", "0"), "amount");
        assertFields(send.keyed(refunds(charge.id().value()), "refund-key-1", "{}"), "amount");
        assertProblem(
                send.post(refunds(charge.id().value()), body("1")),
                400,
                "idempotency-key-required");
        assertProblem(
                send.keyed(ADMIN + "/charges/one/refunds", "refund-key-1", body("1")),
                404,
                "not-found");
    }

    @Test
    void listsWhatWaitsToBeGivenBackByHand() {
        var id = text(refund("refund-key-1", "2000.00"), "$.id");
        online.pursue();
        salon.callByOwner();

        assertThat(send.get(ADMIN + "/money-back"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        [{"charge": "%s", "purchase": %d,
                          "refund": {"id": "%s", "state": "by-hand", "byHand": "scheme"}}]\
                        """
                                .formatted(charge.id().value(), purchase(), id));
    }

    @Test
    void notesThatItWasGivenBack() {
        var id = text(refund("refund-key-1", "2000.00"), "$.id");
        online.pursue();
        salon.callByOwner();
        var confirmation = "%s/%s/confirmation".formatted(refunds(charge.id().value()), id);

        assertThat(send.post(confirmation, ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"id\": \"%s\", \"state\": \"done\"}".formatted(id));
        assertThat(send.post(confirmation, "")).hasStatusOk();
        assertThat(send.get(ADMIN + "/money-back")).bodyText().isEqualTo("[]");
        assertThat(online.now(charge).returned()).isEqualTo(Money.tenge(2_000));
        assertProblem(send.post(confirmation.replace(id, "other"), ""), 404, "not-found");
    }

    @Test
    void isNotForStaff() {
        var mine = salon.now();
        mine.platform.callers.become(
                new Caller.Member(mine.business, "aigerim", Set.of(Role.STAFF), mine.aigerim));

        assertProblem(refund("refund-key-1", "1"), 404, "not-found");
        assertProblem(send.get(ADMIN + "/money-back"), 404, "not-found");
    }

    private MvcTestResult refund(String key, String amount) {
        return refund(charge.id().value(), key, amount);
    }

    private MvcTestResult refund(UUID of, String key, String amount) {
        return send.keyed(refunds(of), key, body(amount));
    }

    private static String refunds(UUID of) {
        return "%s/charges/%s/refunds".formatted(ADMIN, of);
    }

    private static String body(String amount) {
        return "{\"amount\": {\"amount\": \"%s\"}}".formatted(amount);
    }

    private long purchase() {
        return OnlineSalon.purchase(charge).value();
    }
}
