package kz.localbusiness.application.payment.out;

class InMemoryReceiptsTest extends ReceiptsContract {

    private final InMemoryReceipts receipts = new InMemoryReceipts();

    @Override
    protected Receipts receipts() {
        return receipts;
    }
}
