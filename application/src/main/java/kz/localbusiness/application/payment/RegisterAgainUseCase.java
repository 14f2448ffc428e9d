package kz.localbusiness.application.payment;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.FiscalRecords;

@UseCase(Audience.OWNERS)
class RegisterAgainUseCase implements RegisterAgain {

    private final FiscalRecords records;
    private final Clock clock;

    RegisterAgainUseCase(FiscalRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void again(Command command) {
        records.find(command.receipt())
                .filter(record -> record.hindrance() != null)
                .map(record -> record.again(clock.instant()))
                .ifPresent(records::save);
    }
}
