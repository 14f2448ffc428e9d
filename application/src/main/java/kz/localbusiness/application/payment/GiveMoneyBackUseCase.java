package kz.localbusiness.application.payment;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundDecision.NoSuchCharge;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;

@UseCase(Audience.MANAGEMENT)
class GiveMoneyBackUseCase implements GiveMoneyBack {

    private final Charges charges;
    private final Clock clock;

    GiveMoneyBackUseCase(Charges charges, Clock clock) {
        this.charges = charges;
        this.clock = clock;
    }

    @Override
    public RefundDecision giveBack(Command command) {
        var decision =
                charges.find(command.charge())
                        .map(charge ->
                                charge.refund(
                                        command.refund(),
                                        command.amount(),
                                        Reason.BY_BUSINESS,
                                        clock.instant()))
                        .orElseGet(NoSuchCharge::new);
        if (decision instanceof RefundDue(var charge, _)) {
            charges.save(charge);
        }
        return decision;
    }
}
