package kz.localbusiness.application.payment;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.DueReconciliations;

@UseCase(Audience.PLATFORM)
class ListDueReconciliationsUseCase implements ListDueReconciliations {

    private final DueReconciliations books;
    private final Clock clock;

    ListDueReconciliationsUseCase(DueReconciliations books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public List<ReconcileWithBank.Command> due(int most) {
        return books.due(clock.instant(), most).stream()
                .map(ReconcileWithBank.Command::new)
                .toList();
    }
}
