package kz.localbusiness.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.GiveDiscount;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.ChargeState.Bound;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.InvoiceDecision;
import kz.localbusiness.domain.payment.InvoiceDecision.BankAway;
import kz.localbusiness.domain.payment.InvoiceDecision.NoInvoices;
import kz.localbusiness.domain.payment.InvoiceDecision.NoSuchVisit;
import kz.localbusiness.domain.payment.InvoiceDecision.NotBillable;
import kz.localbusiness.domain.payment.InvoiceDecision.NothingOwed;
import kz.localbusiness.domain.payment.InvoiceDecision.Sent;
import kz.localbusiness.domain.payment.InvoiceDecision.Unclear;
import kz.localbusiness.domain.payment.InvoiceDecision.Underway;
import kz.localbusiness.domain.payment.InvoiceDecision.WasSent;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Booked;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.PurchaseKind;
import kz.localbusiness.kaspi.simulator.Switch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Dana owes 5,000 ₸ for a visit, and the bank sends what it is asked to send.
@Tag("pain-24")
class SendInvoiceTest {

    private static final Money PRICE = Money.tenge(5_000);
    private static final String DANA = "77011234567";
    private static final PhoneNumber MOTHER = new PhoneNumber("+77077654321");

    private final OpenSalon salon = new OpenSalon();
    private final OnlineSalon online = new OnlineSalon(salon, OnlineSalon.BY_PLATFORM);
    private final Appointment visit = online.confirmed("10:00");
    private long charges;

    @Test
    void asksTheClientForWhatIsOwed() {
        var charge = sent();

        assertThat(charge.amount()).isEqualTo(PRICE);
        assertThat(charge.state()).isInstanceOf(Waiting.class);
        assertThat(invoices())
                .singleElement()
                .satisfies(booked -> {
                    assertThat(booked.phone()).isEqualTo(DANA);
                    assertThat(booked.amount()).isEqualByComparingTo("5000");
                    assertThat(booked.comment()).isEqualTo("Haircut");
                });
    }

    @Test
    void asksWhoeverElsePays() {
        assertThat(send(charge(), MOTHER)).isInstanceOf(Sent.class);

        assertThat(invoices()).singleElement().extracting(Booked::phone).isEqualTo("77077654321");
    }

    @Test
    void takesTheMoneyToTheVisitOnceSomebodyAsks() {
        var charge = sent();
        payAt(charge);
        online.pursue();
        assertThat(online.now(charge)).isEqualTo(charge);

        assertThat(find(charge)).isInstanceOf(InvoiceStanding.Paid.class);
        online.pursue();

        assertThat(online.now(charge).state()).isInstanceOf(Bound.class);
        assertThat(visitNow().paid()).isEqualTo(PRICE);
    }

    @Test
    void asksTheBankItselfOnceItCanBePaidNoMore() {
        var charge = sent();
        salon.platform.clock.advance(Duration.ofHours(23));
        payAt(charge);
        salon.platform.clock.advance(Duration.ofHours(2));

        online.pursue();

        assertThat(visitNow().paid()).isEqualTo(PRICE);
    }

    @Test
    void doesNotAskTheBankInBetween() {
        var charge = sent();
        bank().behave(bank().behaviour().with(Switch.INVOICE_POLLING_GUARD));
        for (int i = 0; i < 100; i++) {
            salon.platform.clock.advance(Duration.ofSeconds(1));
            online.pursue();
        }

        assertThat(find(charge)).isEqualTo(new InvoiceStanding.Payable(charge));
        assertThat(find(charge)).isEqualTo(new InvoiceStanding.BankAway());
        assertThat(online.now(charge)).isEqualTo(charge);
    }

    @Test
    void tellsThatTheClientHasDeclined() {
        var charge = sent();
        bank().customer("Dana").rejectInvoice(OnlineSalon.purchase(charge).value());

        assertThat(find(charge)).isInstanceOf(InvoiceStanding.Over.class);
        assertThat(ending(charge)).isEqualTo(Ending.FAILED);
    }

    @Test
    void lapsesAfterADay() {
        var charge = sent();
        salon.platform.clock.advance(Duration.ofHours(25));
        bank().faults().next(Operation.STATUS, Fault.BUSY);

        online.pursue();

        assertThat(ending(charge)).isEqualTo(Ending.LAPSED);
        assertThat(send(charge(), null)).isInstanceOf(Sent.class);
    }

    @Test
    void sendsTheSameOnlyOnce() {
        var id = charge();
        var first = send(id, null);

        assertThat(send(id, null)).isEqualTo(new WasSent(((Sent) first).charge()));
        assertThat(send(charge(), null)).isEqualTo(new Underway(((Sent) first).charge()));
        assertThat(invoices()).hasSize(1);
    }

    @Test
    void sendsNothingWhileTheClientIsPaying() {
        var link = ((Payable) online.goesToPay(visit)).charge();

        assertThat(send(charge(), null)).isEqualTo(new Underway(link));
        assertThat(invoices()).isEmpty();
    }

    @Test
    void letsTheClientSeeTheInvoiceInsteadOfALink() {
        var charge = sent();

        assertThat(online.goesToPay(visit)).isEqualTo(new Payable(charge));
    }

    @Test
    void isUnclearWhenTheAnswerIsLost() {
        bank().faults().next(Operation.CREATE_INVOICE, Fault.LOST);
        var id = charge();

        var unclear = (Unclear) send(id, null);

        assertThat(unclear.charge().state()).isInstanceOf(Closed.class);
        assertThat(send(id, null)).isEqualTo(unclear);
        assertThat(send(charge(), null)).isEqualTo(unclear);
        assertThat(invoices()).hasSize(1);
    }

    @Test
    void goesOnOnceSomebodyHasLooked() {
        bank().faults().next(Operation.CREATE_INVOICE, Fault.NEVER_ARRIVED);
        var unclear = ((Unclear) send(charge(), null)).charge();

        assertThat(withdraw(unclear)).isInstanceOf(InvoiceStanding.Over.class);
        assertThat(send(charge(), null)).isInstanceOf(Sent.class);
        assertThat(invoices()).hasSize(1);
    }

    @Test
    void goesOnOnceNobodyCanPayItAnyMore() {
        bank().faults().next(Operation.CREATE_INVOICE, Fault.LOST);
        assertThat(send(charge(), null)).isInstanceOf(Unclear.class);
        salon.platform.clock.advance(Duration.ofHours(24));

        assertThat(send(charge(), null)).isInstanceOf(Sent.class);
    }

    @Test
    void isUnclearWhenTheProcessEndsMeanwhile() {
        var dying = new Dying();
        var platform = salon.platform;
        var bank =
                new BankDoor(
                        dying.around(Payments.class, platform.payments),
                        platform.bankConnections,
                        platform.secrets,
                        platform.books);
        var useCase = PaymentUseCases.sendInvoice(platform.office, bank, platform.charges);
        var id = charge();
        dying.dieAfter(0, true);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new BoundaryProxy(this::owner, platform.clock)
                                .around(SendInvoice.class, useCase)
                                .send(command(id, null)));

        assertThat(send(charge(), null)).isInstanceOf(Underway.class);
        platform.clock.advance(Charge.LEASE);
        online.pursue();

        assertThat(send(id, null)).isInstanceOf(Unclear.class);
        assertThat(invoices()).hasSize(1);
    }

    @Test
    void sendsNothingToWhoeverCannotBeBilled() {
        bank().office().refuseClient(DANA, -1404);

        assertThat(send(charge(), null)).isEqualTo(new NotBillable());
        assertThat(send(charge(), new PhoneNumber("+7701*****67"))).isEqualTo(new NotBillable());
        assertThat(send(charge(), MOTHER)).isInstanceOf(Sent.class);
    }

    @Test
    void tellsThatTheBankDoesNotAnswer() {
        bank().faults().next(Operation.CREATE_INVOICE, Fault.BUSY);

        assertThat(send(charge(), null)).isEqualTo(new BankAway());
        assertThat(send(charge(), null)).isInstanceOf(Sent.class);
    }

    @Test
    void sendsNothingByAnotherAgreement() {
        online.connect(OnlineSalon.BY_KEY);

        assertThat(send(charge(), null)).isEqualTo(new NoInvoices());
        assertThat(ways()).isEqualTo(new ShowBankWays.Ways(false, false));
        online.connect(OnlineSalon.BY_PLATFORM);
        assertThat(ways()).isEqualTo(new ShowBankWays.Ways(true, false));
    }

    @Test
    void sendsNothingWhereNothingIsOwed() {
        var nowhere = new AppointmentId(new UUID(1, 2));
        var command = new SendInvoice.Command(salon.business, nowhere, charge(), null);
        assertThat(online.asOwner(() -> port(SendInvoice.class).send(command)))
                .isEqualTo(new NoSuchVisit());
        payAt(sent());
        salon.platform.clock.advance(Duration.ofHours(25));
        online.pursue();

        assertThat(send(charge(), null)).isEqualTo(new NothingOwed());
    }

    @Test
    void callsOffWhatIsNotPaid() {
        var charge = sent();

        assertThat(withdraw(charge)).isInstanceOf(InvoiceStanding.Over.class);
        assertThat(bank().customer("Dana").payInvoice(OnlineSalon.purchase(charge).value()))
                .isFalse();
        assertThat(send(charge(), null)).isInstanceOf(Sent.class);
    }

    @Test
    void callsNothingOffThatIsPaid() {
        var charge = sent();
        payAt(charge);

        assertThat(withdraw(charge)).isInstanceOf(InvoiceStanding.Paid.class);
        online.pursue();

        assertThat(visitNow().paid()).isEqualTo(PRICE);
        assertThat(withdraw(charge)).isInstanceOf(InvoiceStanding.Paid.class);
    }

    @Test
    void hearsHowItStandsWhenTheAnswerToCallingItOffIsLost() {
        var lost = sent();
        bank().faults().next(Operation.CANCEL_INVOICE, Fault.LOST);
        assertThat(withdraw(lost)).isInstanceOf(InvoiceStanding.Over.class);

        var arrived = sent();
        bank().faults().next(Operation.CANCEL_INVOICE, Fault.NEVER_ARRIVED);
        assertThat(withdraw(arrived)).isEqualTo(new InvoiceStanding.Payable(arrived));
    }

    @Test
    void givesBackWhatComesForMoreThanIsOwed() {
        var charge = sent();
        var give = new GiveDiscount.Command(salon.business, visit.id(), Money.tenge(1_000));
        online.asOwner(() -> port(GiveDiscount.class).give(give));
        payAt(charge);

        assertThat(find(charge)).isInstanceOf(InvoiceStanding.Paid.class);
        online.pursue();

        assertThat(visitNow().paid()).isEqualTo(Money.ZERO);
        assertThat(online.now(charge).refunds())
                .singleElement()
                .satisfies(refund -> assertThat(refund.reason()).isEqualTo(Reason.PAID_TWICE));
    }

    @Test
    void knowsNoInvoiceWhereThereIsALink() {
        var link = online.waiting("11:00");

        assertThat(find(link)).isEqualTo(new InvoiceStanding.NoSuchInvoice());
        assertThat(withdraw(link)).isEqualTo(new InvoiceStanding.NoSuchInvoice());
    }

    @Test
    void isNotForStaff() {
        salon.platform.callers.become(
                new Caller.Member(salon.business, "staff", Set.of(Role.STAFF), salon.aigerim));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> port(SendInvoice.class).send(command(charge(), null)));
    }

    private Charge sent() {
        return ((Sent) send(charge(), null)).charge();
    }

    private ChargeId charge() {
        return new ChargeId(new UUID(6, ++charges));
    }

    private SendInvoice.Command command(ChargeId charge, @Nullable PhoneNumber phone) {
        return new SendInvoice.Command(salon.business, visit.id(), charge, phone);
    }

    private InvoiceDecision send(ChargeId charge, @Nullable PhoneNumber phone) {
        return online.asOwner(() -> port(SendInvoice.class).send(command(charge, phone)));
    }

    private InvoiceStanding find(Charge charge) {
        var query = new FindOutIfPaid.Query(salon.business, charge.id());
        return online.asOwner(() -> port(FindOutIfPaid.class).find(query));
    }

    private InvoiceStanding withdraw(Charge charge) {
        var command = new WithdrawInvoice.Command(salon.business, charge.id());
        return online.asOwner(() -> port(WithdrawInvoice.class).withdraw(command));
    }

    private ShowBankWays.Ways ways() {
        var query = new ShowBankWays.Query(salon.business);
        return online.asOwner(() -> port(ShowBankWays.class).show(query));
    }

    private void payAt(Charge charge) {
        assertThat(bank().customer("Dana").payInvoice(OnlineSalon.purchase(charge).value()))
                .isTrue();
    }

    private Ending ending(Charge charge) {
        return ((Closed) online.now(charge).state()).ending();
    }

    private List<Booked> invoices() {
        return bank().office().purchases().stream()
                .filter(booked -> booked.kind() == PurchaseKind.INVOICE)
                .toList();
    }

    private Appointment visitNow() {
        return salon.day(OpenSalon.TUESDAY).appointment(visit.id()).orElseThrow();
    }

    private Bank bank() {
        return online.bank();
    }

    private Caller owner() {
        return new Caller.Member(salon.business, "owner", Set.of(Role.OWNER), null);
    }

    private <P> P port(Class<P> type) {
        return salon.platform.port(type);
    }
}
