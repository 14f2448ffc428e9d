package kz.localbusiness.kaspi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.payment.out.BankSide;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.DateForm;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Switch;
import kz.localbusiness.kaspi.simulator.http.Seen;
import kz.localbusiness.kaspi.simulator.http.SimulatorServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bank's manual leaves open how some things are written.
class KaspiDialectsTest extends BankSide {

    private final SimulatorServer server = SimulatedKaspi.server(bank);

    @Override
    protected Payments payments(Bank bank) {
        return SimulatedKaspi.payments(server);
    }

    @AfterEach
    void leave() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "STATUS_V01_FULL",
                "NO_STATUS_V02",
                "REQUEST_ID_REQUIRED",
                "REFUSED_BY_HTTP",
                "NO_MESSAGE",
                "LOWER_CASE_MESSAGE",
                "CAMEL_CASE_OPTIONS",
                "IDS_AS_TEXT"
            })
    void isUnderstoodInEveryForm(Switch one) {
        on(one);

        var purchase = opened(CERTIFICATE);
        bank.customer(DANA).pay(purchase.id().value());
        var code = done(payments.openRefundCode(CERTIFICATE, till(CERTIFICATE), "1"));
        bank.customer(DANA).scanRefundCode(code.id());

        assertThat(purchase.pollEvery()).isEqualTo(Duration.ofSeconds(5));
        assertThat(purchase.confirmWithin()).isEqualTo(Duration.ofSeconds(65));
        assertThat(state(purchase.id())).isEqualTo(PurchaseState.PAID);
        assertThat(done(payments.pastPurchases(CERTIFICATE, till(CERTIFICATE), code.id())))
                .hasSize(1);
        done(payments.refund(CERTIFICATE, till(CERTIFICATE), purchase.id(), PRICE, code.id()));
        refused(payments.refundCodeState(CERTIFICATE, 7), BankRefusal.PURCHASE_UNKNOWN, -1601);
    }

    @ParameterizedTest
    @EnumSource
    void readsMomentsInEveryForm(DateForm form) {
        bank.behave(bank.behaviour().with(form));

        assertThat(opened(KEY).expiresAt()).isEqualTo(clock.instant().plusSeconds(180));
    }

    @Test
    void tellsTheStateAloneWhereTheInterfaceIsOlder() {
        on(Switch.NO_STATUS_V02);

        var report = report(paid(KEY));

        assertThat(report.state()).isEqualTo(PurchaseState.PAID);
        assertThat(report.amount()).isNull();
    }

    @Test
    void drawsACodeUnchangedWhateverItIs() {
        on(Switch.CODE_IS_LINK);

        assertThat(opened(KEY).target()).startsWith("https://");
    }

    @Test
    void givesEveryRequestItsOwnNumber() {
        opened(KEY);
        next(Operation.TRADE_POINTS, new Fault.Failing(500, false));
        payments.tradePoints(KEY);

        assertThat(server.seen()).hasSize(4).extracting(Seen::requestId).doesNotContainNull();
        assertThat(server.seen()).extracting(Seen::requestId).doesNotHaveDuplicates();
    }

    @Test
    void writesPhonesAsTheBankWantsThem() {
        var phone = new PhoneNumber("+77011234567");

        assertThat(PhoneForm.SEVEN.write(phone)).isEqualTo("77011234567");
        assertThat(PhoneForm.EIGHT.write(phone)).isEqualTo("87011234567");
    }

    @Test
    void isNotDoneWhenNobodyListens() {
        var address = server.address();
        var till = till(KEY);
        server.close();
        var unreached =
                SimulatedKaspi.payments(SimulatedKaspi.settings(address, SimulatedKaspi.PATIENCE));

        assertThat(unreached.tradePoints(KEY)).isEqualTo(new BankAnswer.Unavailable<>());
        assertThat(unreached.open(KEY, till, Purchase.Kind.QR, PRICE, "17"))
                .isEqualTo(new BankAnswer.Unavailable<>());
    }

    @Test
    void isNotDoneWhereASchemeHasNoAddress() {
        var nowhere = SimulatedKaspi.payments(SimulatedKaspi.withoutAddresses());

        assertThat(List.of(KEY, CERTIFICATE, PLATFORM))
                .allSatisfy(access ->
                        assertThat(nowhere.tradePoints(access))
                                .isEqualTo(new BankAnswer.Unavailable<>()));
    }
}
