package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.domain.fiscal.FiscalRecord;

@UseCase(Audience.OWNERS)
class ListUnregisteredUseCase implements ListUnregistered {

    private final FiscalRecords records;

    ListUnregisteredUseCase(FiscalRecords records) {
        this.records = records;
    }

    @Override
    public List<FiscalRecord> list(Query query) {
        return records.hindered(MOST);
    }
}
