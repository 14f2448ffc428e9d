package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.domain.payment.Reconciliation;

@UseCase(Audience.OWNERS)
class ShowReconciliationsUseCase implements ShowReconciliations {

    private final Reconciliations books;

    ShowReconciliationsUseCase(Reconciliations books) {
        this.books = books;
    }

    @Override
    public List<Reconciliation> show(Query query) {
        return books.latest(MOST);
    }
}
