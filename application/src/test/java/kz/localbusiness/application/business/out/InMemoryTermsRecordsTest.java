package kz.localbusiness.application.business.out;

class InMemoryTermsRecordsTest extends TermsRecordsContract {

    private final TermsRecords terms = new InMemoryTermsRecords();

    @Override
    protected TermsRecords terms() {
        return terms;
    }
}
