package kz.localbusiness.application.payment;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.Refund.State.Scanning;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.RefundCodeDecision;
import kz.localbusiness.domain.payment.RefundCodeDecision.BankAway;
import kz.localbusiness.domain.payment.RefundCodeDecision.NoSuchRefund;
import kz.localbusiness.domain.payment.RefundCodeDecision.NotByCode;
import kz.localbusiness.domain.payment.RefundCodeDecision.Offered;

/// A code that nobody has seen, because the answer was lost, is scanned by nobody.
@UseCase(Audience.MANAGEMENT)
class OfferRefundCodeUseCase implements OfferRefundCode {

    private final BankDoor bank;
    private final Charges charges;
    private final Clock clock;

    OfferRefundCodeUseCase(BankDoor bank, Charges charges, Clock clock) {
        this.bank = bank;
        this.charges = charges;
        this.clock = clock;
    }

    @Override
    public RefundCodeDecision offer(Command command) {
        return charges.find(command.charge())
                .flatMap(charge ->
                        charge.refund(command.refund()).map(refund -> offer(charge, refund)))
                .orElseGet(NoSuchRefund::new);
    }

    private RefundCodeDecision offer(Charge charge, Refund refund) {
        if (refund.state() instanceof Scanning(var code)) {
            return new Offered(charge, code);
        }
        return bank.refundCodes()
                .filter(_ -> charge.mayGoByCode(refund))
                .map(door -> offer(door, charge, refund))
                .orElseGet(NotByCode::new);
    }

    private RefundCodeDecision offer(BankDoor.Open door, Charge charge, Refund refund) {
        var reference = refund.id().value().toString();
        var answer = door.payments().openRefundCode(door.access(), door.terminal(), reference);
        var now = clock.instant();
        return switch (bank.heard(answer, now)) {
            case BankAnswer.Done<RefundCode>(var code) -> {
                charges.save(charge.scanning(refund.id(), code, now));
                yield new Offered(charges.find(charge.id()).orElseThrow(), code);
            }
            case BankAnswer.Refused<RefundCode> _ -> new NotByCode();
            case BankAnswer.Unavailable<RefundCode> _, BankAnswer.Unclear<RefundCode> _ ->
                    new BankAway();
        };
    }
}
