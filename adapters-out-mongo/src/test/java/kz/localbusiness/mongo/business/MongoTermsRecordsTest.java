package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.business.out.TermsRecordsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoTermsRecordsTest extends TermsRecordsContract {

    private final TermsRecords terms = new MongoTermsRecords(TestMongo.embedded().business());

    @Override
    protected TermsRecords terms() {
        return terms;
    }
}
