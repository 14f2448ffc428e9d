package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.payment.Receipt;

@UseCase(Audience.OWNERS)
class ListReceiptsUseCase implements ListReceipts {

    private final Receipts receipts;

    ListReceiptsUseCase(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public List<Receipt> list(Query query) {
        return query.period().slices().flatMap(days -> receipts.of(days).stream()).toList();
    }
}
