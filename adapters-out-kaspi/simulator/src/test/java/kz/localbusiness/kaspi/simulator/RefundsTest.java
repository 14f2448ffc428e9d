package kz.localbusiness.kaspi.simulator;

import static kz.localbusiness.kaspi.simulator.BankFixture.CERTIFICATE;
import static kz.localbusiness.kaspi.simulator.BankFixture.NEIGHBOUR;
import static kz.localbusiness.kaspi.simulator.BankFixture.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefundsTest {

    private final BankFixture world = new BankFixture();
    private final Bank bank = world.bank;

    @Test
    void givesBackInPartsUntilNothingIsLeft() {
        long id = world.paid(PLATFORM, "100.00");

        assertThat(refund(id, "50").isDone()).isTrue();
        assertThat(refund(id, "50.01").code()).isEqualTo(Codes.MORE_THAN_PAID);
        assertThat(refund(id, "50.00").isDone()).isTrue();
        assertThat(refund(id, "0.01").code()).isEqualTo(Codes.MORE_THAN_PAID);
        assertThat(bank.office().refunds()).extracting(Refund::purchase).containsExactly(id, id);
        assertThat(world.status(id)).isEqualTo("Processed");
        bank.behave(bank.behaviour().saying(Status.REFUNDED, "Refunded"));
        assertThat(world.status(id)).isEqualTo("Refunded");
    }

    @Test
    void tellsWhatIsLeft() {
        long id = world.paid(PLATFORM, "100.00");
        refund(id, "30.50");

        var details = bank.details(PLATFORM, world.till(PLATFORM), id).done().orElseThrow();

        assertThat(details.total()).isEqualTo("100.00");
        assertThat(details.refundable()).isEqualTo("69.50");
    }

    @Test
    void givesNothingBackOfWhatIsNotPaid() {
        long id = world.opened(PLATFORM, "100.00");

        assertThat(refund(id, "1.00").code()).isEqualTo(Codes.NOT_REFUNDABLE);
        assertThat(refund(1, "1.00").code()).isEqualTo(Codes.PURCHASE_UNKNOWN);
        assertThat(refund(id, "0").code()).isEqualTo(Codes.NOT_REFUNDABLE);
    }

    @Test
    void givesNothingBackAtAnotherTradePointOrOrganisation() {
        long id = world.paid(PLATFORM, "100.00");
        var elsewhere = bank.register(PLATFORM, "till-2", 2).done().orElseThrow();
        var neighbour = bank.register(NEIGHBOUR, "till-1", 3).done().orElseThrow();

        assertThat(refund(PLATFORM, elsewhere, id, null)).isEqualTo(Codes.OTHER_TRADE_POINT);
        assertThat(refund(NEIGHBOUR, neighbour, id, null)).isEqualTo(Codes.PURCHASE_NOT_YOURS);
        world.on(Switch.FOREIGN_PURCHASE_UNKNOWN);
        assertThat(refund(NEIGHBOUR, neighbour, id, null)).isEqualTo(Codes.PURCHASE_UNKNOWN);
    }

    @Test
    void keepsSomePurchasesWhole() {
        long id = world.paid(PLATFORM, "100.00");
        bank.office().refuseParts(id);

        assertThat(refund(id, "99.99").code()).isEqualTo(Codes.NO_PARTIAL_REFUND);
        assertThat(refund(id, "100.00").isDone()).isTrue();
    }

    @Test
    void keepsLoansWholeWhenToldTo() {
        long id = world.opened(PLATFORM, "100.00");
        bank.customer("dana").choose(id, Product.loan(12));
        bank.customer("dana").pay(id);
        world.on(Switch.LOAN_WHOLE_REFUND);

        assertThat(refund(id, "99.99").code()).isEqualTo(Codes.NO_PARTIAL_REFUND);
    }

    @Test
    void endsWithTheTimeForRefunds() {
        long id = world.paid(PLATFORM, "100.00");
        var usual = Timing.STANDARD;
        bank.behave(
                bank.behaviour()
                        .with(
                                new Timing(
                                        usual.pollEvery(),
                                        usual.scanWithin(),
                                        usual.confirmWithin(),
                                        usual.invoiceFor(),
                                        Duration.ofDays(1))));

        world.clock.advance(Duration.ofHours(25));

        assertThat(refund(id, "1.00").code()).isEqualTo(Codes.NOT_REFUNDABLE);
    }

    @Test
    void givesBackToWhoHasScanned() {
        long id = world.paid(CERTIFICATE, "100.00");
        long code = code();

        assertThat(state(code)).isEqualTo("QrTokenCreated");
        assertThat(refund(CERTIFICATE, world.till(CERTIFICATE), id, code))
                .isEqualTo(Codes.PURCHASE_UNKNOWN);
        assertThat(bank.customer("dana").scanRefundCode(code)).isTrue();
        assertThat(state(code)).isEqualTo("CustomerIdentityObtained");
        assertThat(bank.pastPurchases(CERTIFICATE, world.till(CERTIFICATE), code, 10).done())
                .hasValueSatisfying(
                        past -> assertThat(past).extracting(Booked::id).containsExactly(id));
        assertThat(refund(CERTIFICATE, world.till(CERTIFICATE), id, code)).isZero();
    }

    @Test
    void letsARefundCodeExpire() {
        long code = code();

        world.seconds(180);

        assertThat(bank.customer("dana").scanRefundCode(code)).isFalse();
        assertThat(state(code)).isEqualTo("QrTokenCreated");
    }

    @Test
    void failsARefundCode() {
        long code = code();
        bank.office().failRefundCode(code);

        assertThat(state(code)).isEqualTo("Error");
    }

    @Test
    void servesOneRefundByOneCodeWhenToldTo() {
        world.on(Switch.REFUND_CODE_ONCE);
        long id = world.paid(CERTIFICATE, "100.00");
        long code = code();
        bank.customer("dana").scanRefundCode(code);

        assertThat(refund(CERTIFICATE, world.till(CERTIFICATE), id, code)).isZero();
        assertThat(refund(CERTIFICATE, world.till(CERTIFICATE), id, code))
                .isEqualTo(Codes.PURCHASE_UNKNOWN);
    }

    @Test
    void givesNothingBackToAStrangerWhenToldNotTo() {
        world.on(Switch.REFUND_TO_PAYER_ONLY);
        long id = world.paid(CERTIFICATE, "100.00");
        long code = code();
        bank.customer("aigerim").scanRefundCode(code);

        assertThat(refund(CERTIFICATE, world.till(CERTIFICATE), id, code))
                .isEqualTo(Codes.PURCHASE_UNKNOWN);
    }

    private Reply<Refund> refund(long id, String tenge) {
        return bank.refund(PLATFORM, world.till(PLATFORM), id, new BigDecimal(tenge), null);
    }

    private long refund(Caller caller, String till, long id, @Nullable Long code) {
        return bank.refund(caller, till, id, new BigDecimal("1.00"), code).code();
    }

    private long code() {
        return bank.openRefundCode(CERTIFICATE, world.till(CERTIFICATE)).done().orElseThrow().id();
    }

    private String state(long code) {
        return bank.refundCodeState(CERTIFICATE, code).done().orElseThrow();
    }
}
