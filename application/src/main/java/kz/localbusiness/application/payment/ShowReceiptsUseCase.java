package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Receipt;

@UseCase(Audience.TEAM)
class ShowReceiptsUseCase implements ShowReceipts {

    private final Receipts receipts;
    private final FiscalDesk fiscal;
    private final Callers callers;

    ShowReceiptsUseCase(Receipts receipts, FiscalDesk fiscal, Callers callers) {
        this.receipts = receipts;
        this.fiscal = fiscal;
        this.callers = callers;
    }

    @Override
    public List<KnownReceipt> show(Query query) {
        return fiscal.known(
                receipts.of(query.appointment()).stream().filter(this::isOwnWork).toList());
    }

    private boolean isOwnWork(Receipt receipt) {
        return receipt.movement().shares().stream()
                .anyMatch(share -> callers.current().worksFor(share.staff()));
    }
}
