package kz.localbusiness.mongo.export;

import kz.localbusiness.application.export.out.DueExports;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.application.export.out.ExportsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoExportsTest extends ExportsContract {

    private final MongoExports exports = new MongoExports(TestMongo.embedded().business());

    @Override
    protected Exports exports() {
        return exports;
    }

    @Override
    protected DueExports due() {
        return exports;
    }
}
