package kz.localbusiness.application.payment;

import static kz.localbusiness.application.OpenSalon.TUESDAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.payment.out.Keystores;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ConnectDecision.Connected;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Organisation;
import kz.localbusiness.kaspi.simulator.TradePoint;

/// Aigerim's salon, connected to the simulated bank. Whoever calls in the end is nobody.
public final class OnlineSalon {

    public static final BankAccess BY_PLATFORM =
            new BankAccess.ByPlatform(new TaxNumber("240340001235"));
    public static final BankAccess BY_KEY =
            new BankAccess.ByKey(new SecretValue("test_0123456789ABCDEF0123456789ABCDEF"));

    public static final BankAccess BY_CERTIFICATE = Keystores.access("salon");

    private static final int POINT = 7;

    public final OpenSalon salon;

    public OnlineSalon(OpenSalon salon, BankAccess access) {
        this.salon = salon;
        var points = List.of(TradePoint.open(POINT, "Salon"));
        bank().office()
                .admit(
                        new Organisation(
                                "240340001235",
                                "test_0123456789ABCDEF0123456789ABCDEF",
                                "salon",
                                "platform",
                                points));
        connect(access);
    }

    public void connect(BankAccess access) {
        var connect = new ConnectBank.Command(salon.business, access);
        var choose = new ChooseTradePoint.Command(salon.business, POINT);
        var decision =
                asOwner(() -> {
                    port(ConnectBank.class).connect(connect);
                    return port(ChooseTradePoint.class).choose(choose);
                });
        if (!(decision instanceof Connected)) {
            throw new AssertionError("not connected: " + decision);
        }
    }

    public Bank bank() {
        return salon.platform.payments.bank();
    }

    /// On Tuesday, for 5,000 ₸.
    public Appointment confirmed(String time) {
        var booked = salon.booked(TUESDAY, time);
        var confirm = new ConfirmAppointment.Command(salon.business, booked.id());
        asOwner(() -> port(ConfirmAppointment.class).confirm(confirm));
        return booked;
    }

    public PayDecision goesToPay(Appointment visit) {
        var token = salon.platform.links.sign(ManageLink.to(visit, salon.business));
        return port(PayForVisit.class)
                .pay(
                        new PayForVisit.Command(
                                salon.business, visit.id(), token, Purchase.Kind.LINK));
    }

    /// There is something to pay.
    public Charge waiting(String time) {
        return ((Payable) goesToPay(confirmed(time))).charge();
    }

    /// And the bank has the money.
    public Charge paidThere(String time) {
        var charge = waiting(time);
        if (!bank().customer("Dana").pay(purchase(charge).value())) {
            throw new AssertionError("the bank takes no money");
        }
        return charge;
    }

    /// And so has the visit.
    public Charge paid(String time) {
        var charge = paidThere(time);
        salon.platform.clock.advance(Duration.ofSeconds(10));
        pursue();
        return now(charge);
    }

    public void pursue() {
        var pursue = port(PursueCharge.class);
        asPlatform(() -> port(ListDueCharges.class).due(99).forEach(pursue::pursue));
    }

    /// Whoever is due, this salon.
    public void reconcile() {
        var reconcile = port(ReconcileWithBank.class);
        asPlatform(() -> port(ListDueReconciliations.class).due(9).forEach(reconcile::reconcile));
    }

    public Optional<Reconciliation> lastComparison() {
        return salon.call(() -> salon.platform.books.latest(1)).stream().findFirst();
    }

    /// As an owner wants it, and as far as it goes without people.
    public void giveBack(Charge charge, Money sum) {
        var refund = new RefundId(salon.platform.ids.next());
        var command = new GiveMoneyBack.Command(salon.business, charge.id(), refund, sum);
        asOwner(() -> port(GiveMoneyBack.class).giveBack(command));
        pursue();
    }

    /// As the bank's own app gives it back, without a word to us.
    public void giveBackThere(Charge charge, Money sum) {
        var till =
                salon.call(() -> salon.platform.bankConnections.current()).orElseThrow().terminal();
        if (till == null) {
            throw new AssertionError("there is no till");
        }
        var answer = salon.platform.payments.refund(BY_PLATFORM, till, purchase(charge), sum);
        if (answer.done().isEmpty()) {
            throw new AssertionError("the bank gives nothing back: " + answer);
        }
    }

    public Charge now(Charge before) {
        return salon.call(() -> salon.platform.charges.find(before.id())).orElseThrow();
    }

    public static PurchaseId purchase(Charge charge) {
        return charge.state().known().orElseThrow();
    }

    public <T> T asOwner(Supplier<T> work) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        try {
            return work.get();
        } finally {
            salon.platform.callers.become(new Caller.Anyone());
        }
    }

    private void asPlatform(Runnable work) {
        salon.platform.callers.become(new Caller.Platform());
        try {
            work.run();
        } finally {
            salon.platform.callers.become(new Caller.Anyone());
        }
    }

    private <P> P port(Class<P> type) {
        return salon.platform.port(type);
    }
}
