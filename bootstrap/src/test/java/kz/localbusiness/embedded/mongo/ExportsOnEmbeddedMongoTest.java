package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.export.out.DueExports;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.application.export.out.ExportsContract;

class ExportsOnEmbeddedMongoTest extends ExportsContract {

    @Override
    protected Exports exports() {
        return StoresOnEmbeddedMongo.store(Exports.class);
    }

    @Override
    protected DueExports due() {
        return StoresOnEmbeddedMongo.store(DueExports.class);
    }
}
