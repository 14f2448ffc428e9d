package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.business.out.TermsRecordsContract;

class TermsRecordsOnEmbeddedMongoTest extends TermsRecordsContract {

    @Override
    protected TermsRecords terms() {
        return StoresOnEmbeddedMongo.store(TermsRecords.class);
    }
}
