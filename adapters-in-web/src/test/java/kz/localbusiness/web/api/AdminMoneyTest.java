package kz.localbusiness.web.api;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.payment.ConnectRegister;
import kz.localbusiness.application.payment.RegisterReceipt;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The clock stands on Monday, 2 March 2026.
@PlatformTest
class AdminMoneyTest {

    private static final String DAYS = "?from=2026-03-01&to=2026-03-31";
    private static final String CASH =
            "{\"amount\": {\"amount\": \"2000.00\"}, \"method\": \"cash\"}";

    private final RunningSalon salon;
    private final Send send;
    private Appointment visit;

    @Autowired
    AdminMoneyTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void pay() {
        salon.renew();
        salon.callByOwner();
        visit = salon.now().booked(TUESDAY, "10:00");
        var path = "%s/appointments/%s".formatted(ADMIN, visit.id().value());
        assertThat(send.post(path + "/confirm", "")).hasStatusOk();
        assertThat(send.keyed(path + "/payments", "money-part-1", CASH)).hasStatusOk();
        relay();
    }

    private void relay() {
        var platform = salon.now().platform;
        platform.callers.become(new Caller.Platform());
        platform.port(RelayNews.class).relay(salon.now().relay(TUESDAY));
        salon.callByOwner();
    }

    @Test
    void listsReceipts() {
        assertThat(send.get(ADMIN + "/receipts" + DAYS))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        [{"number": 1, "kind": "payment", "method": "cash",
                          "amount": {"amount": "2000.00"}, "tip": {"amount": "0.00"},
                          "at": "2026-03-02T09:00:00+05:00", "start": "2026-03-03T10:00:00+05:00",
                          "services": [{"name": "Haircut", "staffName": "Aigerim"}],
                          "business": {"name": "Salon"}}]\
                        """);
    }

    @Test
    void reportsWhatTheyAddUpTo() {
        assertThat(send.get(ADMIN + "/report" + DAYS))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"from": "2026-03-01", "to": "2026-03-31",
                         "total": {"received": {"amount": "2000.00"}},
                         "owed": {"over": {"amount": "0.00"}, "ahead": {"amount": "3000.00"}},
                         "days": [{"date": "2026-03-02"}],
                         "staff": [{"name": "Aigerim"}],
                         "services": [{"name": "Haircut"}],
                         "methods": [{"name": "cash"}]}\
                        """);
    }

    @Test
    void givesATable() {
        assertThat(send.get(ADMIN + "/receipts/table" + DAYS))
                .hasStatusOk()
                .bodyText()
                .contains("number,at,kind")
                .contains("1,2026-03-02T09:00,payment,Haircut,Aigerim,cash,2000.00,0.00,0.00,0.00");
        assertThat(send.get(ADMIN + "/receipts/table" + DAYS + "&format=xlsx")).hasStatusOk();
        assertFields(send.get(ADMIN + "/receipts/table" + DAYS + "&format=doc"), "format");
    }

    @Test
    void asksForDaysThatItCanTellOf() {
        assertFields(send.get(ADMIN + "/report"), "from", "to");
        assertFields(send.get(ADMIN + "/report?from=2026-01-01&to=2027-01-02"), "to");
        assertFields(send.get(ADMIN + "/receipts?from=2026-01-01&to=2026-02-01"), "to");
        assertFields(send.get(ADMIN + "/receipts?from=2026-01-02&to=2026-01-01"), "to");
    }

    @Test
    void showsStaffTheReceiptsOfTheirOwnWorkAlone() {
        var receipts = "%s/appointments/%s/receipts".formatted(ADMIN, visit.id().value());
        var mine = salon.now();
        var member = Set.of(Role.STAFF);

        mine.platform.callers.become(
                new Caller.Member(mine.business, "aigerim", member, mine.aigerim));
        assertThat(send.get(receipts))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
        assertThat(send.get(ADMIN + "/report" + DAYS)).hasStatus(404);

        mine.platform.callers.become(new Caller.Member(mine.business, "other", member, null));
        assertThat(send.get(receipts)).hasStatusOk().bodyText().isEqualTo("[]");
    }

    @Test
    void tellsOfTheFiscalReceiptOnceThereIsOne() {
        var mine = salon.now();
        mine.platform
                .port(ConnectRegister.class)
                .connect(new ConnectRegister.Command(mine.business, PlayedRegister.ACCESS, 0));
        var path = "%s/appointments/%s".formatted(ADMIN, visit.id().value());
        assertThat(send.keyed(path + "/payments", "money-part-2", CASH)).hasStatusOk();
        relay();
        mine.platform.callers.become(new Caller.Platform());
        mine.platform
                .port(RegisterReceipt.class)
                .register(new RegisterReceipt.Command(mine.business, 2));
        salon.callByOwner();

        assertThat(send.get(path + "/receipts"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        [{"number": 1},
                         {"number": 2,
                          "fiscal": {"sign": "1675360969843", "number": 1,
                                     "register": "852873427095",
                                     "at": "2026-03-02T09:00:00+05:00"}}]\
                        """);
    }

    @Test
    void showsClientsTheirOwn() {
        var mine = salon.now();
        var token = mine.platform.links.sign(ManageLink.to(visit, mine.business)).value();
        mine.platform.callers.become(new Caller.Anyone());
        var path = "/api/v1/appointments/%s/receipts?token=".formatted(visit.id().value());

        assertThat(send.get(path + token))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].number")
                .isEqualTo(1);
        assertThat(send.get(path + "forged")).hasStatus(404);
    }
}
