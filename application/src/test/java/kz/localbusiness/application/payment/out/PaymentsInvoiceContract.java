package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.kaspi.simulator.Status;
import kz.localbusiness.kaspi.simulator.Switch;
import org.junit.jupiter.api.Test;

/// Money asked for on a client's phone.
public abstract class PaymentsInvoiceContract extends BankSide {

    private static final PhoneNumber PHONE = new PhoneNumber("+77011234567");
    private static final String DIGITS = "77011234567";

    @Test
    void namesAClient() {
        bank.office().nameClient(DIGITS, "Дана К.");

        assertThat(done(payments.clientName(PLATFORM, till(PLATFORM), PHONE))).isEqualTo("Дана К.");
    }

    @Test
    void saysWhenANumberIsNobodys() {
        for (long code : List.of(-1401L, -1404L, 990000029L, 990000031L, 990000032L)) {
            bank.office().refuseClient(DIGITS, code);

            refused(
                    payments.clientName(PLATFORM, till(PLATFORM), PHONE),
                    BankRefusal.CLIENT_NOT_BILLABLE,
                    code);
        }
    }

    @Test
    void saysWhenANumberCannotBeBilled() {
        for (long code : List.of(-1401L, -1404L, 99000010L, 990000032L)) {
            bank.office().refuseClient(DIGITS, code);

            refused(invoice(), BankRefusal.CLIENT_NOT_BILLABLE, code);
        }
    }

    @Test
    void answersAboutNoMoreThanFiftyClientsAMinute() {
        var till = till(PLATFORM);
        for (int i = 0; i < 50; i++) {
            done(payments.clientName(PLATFORM, till, PHONE));
        }

        assertThat(payments.clientName(PLATFORM, till, PHONE))
                .isEqualTo(new BankAnswer.Unavailable<>());
    }

    @Test
    void billsAClient() {
        var purchase = done(invoice());

        assertThat(state(purchase)).isEqualTo(PurchaseState.CREATED);
        assertThat(bank.office().purchase(purchase.value()))
                .hasValueSatisfying(booked -> {
                    assertThat(booked.phone()).isEqualTo(DIGITS);
                    assertThat(booked.comment()).isEqualTo("Стрижка");
                    assertThat(booked.amount()).isEqualByComparingTo("5000");
                });
        bank.customer(DANA).payInvoice(purchase.value());
        assertThat(state(purchase)).isEqualTo(PurchaseState.PAID);
    }

    @Test
    void opensNoInvoiceLikeACode() {
        var till = till(PLATFORM);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> payments.open(PLATFORM, till, Purchase.Kind.INVOICE, PRICE, "17"));
    }

    @Test
    void saysWhyItBillsNobody() {
        var till = till(PLATFORM);

        refused(
                payments.invoice(PLATFORM, till, PHONE, Money.ZERO, ""),
                BankRefusal.WRONG_AMOUNT,
                990000028);
        points(off(POINT));
        refused(
                payments.invoice(PLATFORM, till, PHONE, PRICE, ""),
                BankRefusal.TRADE_POINT_OFF,
                990000018);
    }

    @Test
    void cancelsAnInvoice() {
        var purchase = done(invoice());

        var report = done(payments.cancelInvoice(PLATFORM, till(PLATFORM), purchase));

        assertThat(report.state()).isEqualTo(PurchaseState.FAILED);
        assertThat(bank.customer(DANA).payInvoice(purchase.value())).isFalse();
    }

    @Test
    void cancelsNothingThatIsPaid() {
        var purchase = done(invoice());
        bank.customer(DANA).payInvoice(purchase.value());

        refused(
                payments.cancelInvoice(PLATFORM, till(PLATFORM), purchase),
                BankRefusal.PURCHASE_UNKNOWN,
                -99000001);
    }

    @Test
    void tellsOfRejectedAndExpiredInvoicesWhatTheBankSays() {
        var rejected = done(invoice());
        var expired = done(invoice());
        bank.customer(DANA).rejectInvoice(rejected.value());
        clock.advance(Duration.ofHours(24));

        assertThat(state(rejected)).isEqualTo(PurchaseState.FAILED);
        assertThat(state(expired)).isEqualTo(PurchaseState.FAILED);
        bank.behave(
                bank.behaviour()
                        .saying(Status.INVOICE_REJECTED, "RemotePaymentRejected")
                        .saying(Status.INVOICE_EXPIRED, "RemotePaymentExpired"));
        assertThat(state(rejected)).isEqualTo(PurchaseState.UNKNOWN);
        assertThat(state(expired)).isEqualTo(PurchaseState.UNKNOWN);
    }

    @Test
    void cannotBeAskedAboutInvoicesRegularlyWhereTheBankMinds() {
        var purchase = done(invoice());
        on(Switch.INVOICE_POLLING_GUARD);
        done(payments.report(PLATFORM, purchase));

        assertThat(payments.report(PLATFORM, purchase)).isEqualTo(new BankAnswer.Unavailable<>());
    }

    @Test
    void billsNobodyInOtherSchemes() {
        var till = till(KEY);

        for (var access : List.of(KEY, CERTIFICATE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> payments.invoice(access, till, PHONE, PRICE, ""));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> payments.clientName(access, till, PHONE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> payments.cancelInvoice(access, till, new PurchaseId(7)));
        }
    }

    private BankAnswer<PurchaseId> invoice() {
        return payments.invoice(PLATFORM, till(PLATFORM), PHONE, PRICE, "Стрижка");
    }
}
