package kz.localbusiness.application.payment.out;

class InMemoryBillNumbersTest extends BillNumbersContract {

    private final BillNumbers numbers = new InMemoryBillNumbers();

    @Override
    protected BillNumbers numbers() {
        return numbers;
    }
}
