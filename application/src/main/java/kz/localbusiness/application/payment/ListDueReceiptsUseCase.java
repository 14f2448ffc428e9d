package kz.localbusiness.application.payment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.DueFiscalRecords;
import kz.localbusiness.application.payment.out.DueFiscalRecords.DueReceipt;

/// Of those of one business the lowest number, so that a sale comes before its return.
@UseCase(Audience.PLATFORM)
class ListDueReceiptsUseCase implements ListDueReceipts {

    private final DueFiscalRecords records;
    private final Clock clock;

    ListDueReceiptsUseCase(DueFiscalRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<RegisterReceipt.Command> due(int most) {
        return records.due(clock.instant(), most).stream()
                .collect(
                        Collectors.toMap(
                                DueReceipt::business,
                                DueReceipt::receipt,
                                Math::min,
                                LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(first -> new RegisterReceipt.Command(first.getKey(), first.getValue()))
                .toList();
    }
}
