package kz.localbusiness.application.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.payment.out.ChargeNews;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Money;

/// Claims the charge for a while first, so that nobody else does the same meanwhile, and goes on
/// where it stands should whoever had it be gone. Money is with its visit before the charge says
/// so; a crash in between finds it there.
@UseCase(Audience.PLATFORM)
class PursueChargeUseCase implements PursueCharge {

    private static final PurchaseReport NOTHING_NEW =
            new PurchaseReport(PurchaseState.UNKNOWN, null, null, null);

    private final Charges charges;
    private final BankDoor bank;
    private final BookingOffice office;
    private final PaidVisits visits;
    private final MoneyBack moneyBack;
    private final ChargeNews news;

    PursueChargeUseCase(BookingOffice office, BankDoor bank, Charges charges, ChargeNews news) {
        this.charges = charges;
        this.bank = bank;
        this.office = office;
        this.visits = new PaidVisits(office);
        this.moneyBack = new MoneyBack(bank, charges, visits, office.clock());
        this.news = news;
    }

    @Override
    public void pursue(Command command) {
        var due = charges.find(command.charge()).filter(charge -> charge.isDue(now()));
        if (due.isPresent()) {
            charges.save(due.get().claimed(now()));
            pursue(charges.find(command.charge()).orElseThrow());
            news.publish(command.business(), command.charge());
        }
    }

    private void pursue(Charge charge) {
        switch (charge.state()) {
            case ChargeState.Opening _ -> charges.save(charge.unheard(now()));
            case ChargeState.Waiting _, ChargeState.Closed _ -> ask(charge);
            case ChargeState.Paid paid -> bind(charge, paid);
            case ChargeState.Bound _, ChargeState.Unbound _ -> moneyBack.pursue(charge);
        }
    }

    private void ask(Charge charge) {
        var heard = charge.heard(report(charge.state().known()), now());
        charges.save(heard);
        if (heard.state() instanceof ChargeState.Paid paid) {
            bind(charges.find(charge.id()).orElseThrow(), paid);
        }
    }

    private PurchaseReport report(Optional<PurchaseId> purchase) {
        return purchase.flatMap(id -> bank.open().flatMap(door -> report(door, id)))
                .orElse(NOTHING_NEW);
    }

    private Optional<PurchaseReport> report(BankDoor.Open door, PurchaseId purchase) {
        return bank.heard(door.payments().report(door.access(), purchase), now()).done();
    }

    private void bind(Charge charge, ChargeState.Paid paid) {
        var why = charge.isOfOtherSum() ? Optional.of(Reason.OTHER_SUM) : bound(charge, paid);
        charges.save(
                why.map(reason -> charge.unbound(refundOf(charge), reason, now()))
                        .orElseGet(() -> charge.bound(now())));
    }

    private Optional<Reason> bound(Charge charge, ChargeState.Paid paid) {
        var id = new PaymentId(charge.id().value());
        var payment =
                Payment.received(
                        id,
                        paid.received(),
                        Money.ZERO,
                        Payment.Method.ONLINE,
                        paid.at(),
                        Doer.CLIENT);
        return switch (charge.purpose()) {
            case Purpose.Advance(var visit) -> visits.bind(visit, payment);
            case Purpose.Balance(var visit) -> visits.bind(visit, payment);
            case Purpose.Invoice(var visit, _) -> visits.bind(visit, payment);
            case Purpose.Bill(var visit) -> visits.bind(visit, payment);
            case Purpose.Trial _ -> {
                proven();
                yield Optional.of(Reason.TRIAL);
            }
        };
    }

    private void proven() {
        bank.connections()
                .current()
                .ifPresent(connection -> bank.connections().save(connection.proven(now())));
    }

    /// One charge goes back as a whole but once.
    private static RefundId refundOf(Charge charge) {
        return new RefundId(new UUID(charge.id().value().getMostSignificantBits(), 0));
    }

    private Instant now() {
        return office.clock().instant();
    }
}
