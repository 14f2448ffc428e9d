package kz.localbusiness.web.api;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.application.payment.OnlineSalon;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.kaspi.simulator.Codes;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AdminTodayTest {

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminTodayTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void tellsWhoComesNextWhatWaitsAndWhatIsFree() {
        salon.now().booked(TUESDAY, "10:00");
        salon.now().platform.clock.setTo(salon.now().at(TUESDAY, "09:00"));

        assertThat(send.get(ADMIN + "/today"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"date": "2026-03-03", "requests": 1,
                         "next": {"start": "2026-03-03T10:00:00+05:00"},
                         "gaps": [{"start": "2026-03-03T09:00:00+05:00",
                                   "end": "2026-03-03T10:00:00+05:00"}, {}]}\
                        """);
    }

    @Test
    void worriesAboutMoneyAndTheBank() {
        var online = new OnlineSalon(salon.now(), OnlineSalon.BY_KEY);
        var charge = online.paid("10:00");
        online.giveBack(charge, Money.tenge(2_000));
        online.bank()
                .faults()
                .next(Operation.TRADE_POINTS, new Fault.Answering(Codes.NOT_AUTHORISED));
        online.reconcile();
        salon.callByOwner();

        assertThat(send.get(ADMIN + "/today"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"worries": [{"worry": "bank-refuses"},
                                     {"worry": "money-waits", "refunds": 1,
                                      "sum": {"amount": "2000.00"}}]}\
                        """);
    }

    @Test
    void listsWhatWaitsUntilItIsAnswered() {
        var visit = salon.now().booked(TUESDAY, "10:00");
        assertThat(send.get(ADMIN + "/requests"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly(visit.id().value().toString());

        send.post("%s/appointments/%s/confirm".formatted(ADMIN, visit.id().value()), "");

        assertThat(send.get(ADMIN + "/requests")).bodyJson().isEqualTo("[]");
    }

    @Test
    void findsWhereAVisitCouldMoveItselfNotInItsWay() {
        var visit = salon.now().booked(TUESDAY, "10:00");

        assertThat(send.get(starts(visit) + "?from=2026-03-03&to=2026-03-03"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.days[0].starts[*].start")
                .asArray()
                .contains("2026-03-03T10:15:00+05:00", "2026-03-03T14:00:00+05:00");
        assertFields(send.get(starts(visit) + "?from=2026-03-03&to=2026-03-02"), "to");
        assertProblem(
                send.get(ADMIN + "/appointments/00000000-0000-0009-0000-000000000009/move-starts"),
                404,
                "not-found");
    }

    private static String starts(Appointment visit) {
        return "%s/appointments/%s/move-starts".formatted(ADMIN, visit.id().value());
    }
}
