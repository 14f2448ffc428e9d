package kz.localbusiness.application.payment;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.DueCharges;

@UseCase(Audience.PLATFORM)
class ListDueChargesUseCase implements ListDueCharges {

    private final DueCharges charges;
    private final Clock clock;

    ListDueChargesUseCase(DueCharges charges, Clock clock) {
        this.charges = charges;
        this.clock = clock;
    }

    @Override
    public List<PursueCharge.Command> due(int most) {
        return charges.due(clock.instant(), most).stream()
                .map(due -> new PursueCharge.Command(due.business(), due.charge()))
                .toList();
    }
}
