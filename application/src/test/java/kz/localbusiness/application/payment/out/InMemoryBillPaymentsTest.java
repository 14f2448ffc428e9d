package kz.localbusiness.application.payment.out;

class InMemoryBillPaymentsTest extends BillPaymentsContract {

    private final BillPayments payments = new InMemoryBillPayments();

    @Override
    protected BillPayments payments() {
        return payments;
    }
}
