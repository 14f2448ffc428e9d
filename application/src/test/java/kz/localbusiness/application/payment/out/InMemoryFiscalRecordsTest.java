package kz.localbusiness.application.payment.out;

class InMemoryFiscalRecordsTest extends FiscalRecordsContract {

    private final InMemoryFiscalRecords records = new InMemoryFiscalRecords();

    @Override
    protected FiscalRecords records() {
        return records;
    }

    @Override
    protected DueFiscalRecords dueRecords() {
        return records;
    }
}
