package kz.localbusiness.application.payment.out;

class InMemoryReconciliationsTest extends ReconciliationsContract {

    private final InMemoryReconciliations books = new InMemoryReconciliations();

    @Override
    protected Reconciliations books() {
        return books;
    }

    @Override
    protected DueReconciliations dueBooks() {
        return books;
    }
}
