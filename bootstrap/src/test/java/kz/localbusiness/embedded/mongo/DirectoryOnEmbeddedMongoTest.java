package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.directory.out.DirectoryEntries;
import kz.localbusiness.application.directory.out.DirectoryEntriesContract;

class DirectoryOnEmbeddedMongoTest extends DirectoryEntriesContract {

    DirectoryOnEmbeddedMongoTest() {
        StoresOnEmbeddedMongo.empty("businesses");
    }

    @Override
    protected DirectoryEntries entries() {
        return StoresOnEmbeddedMongo.store(DirectoryEntries.class);
    }

    @Override
    protected Businesses businesses() {
        return StoresOnEmbeddedMongo.store(Businesses.class);
    }
}
