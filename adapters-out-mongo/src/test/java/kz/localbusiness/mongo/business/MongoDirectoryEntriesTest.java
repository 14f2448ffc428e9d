package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.directory.out.DirectoryEntries;
import kz.localbusiness.application.directory.out.DirectoryEntriesContract;
import kz.localbusiness.mongo.TestMongo;
import org.mapstruct.factory.Mappers;

class MongoDirectoryEntriesTest extends DirectoryEntriesContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Businesses businesses =
            new MongoBusinesses(mongo.business(), Mappers.getMapper(BusinessMapper.class));

    @Override
    protected DirectoryEntries entries() {
        return new MongoDirectoryEntries(mongo.business());
    }

    @Override
    protected Businesses businesses() {
        return businesses;
    }
}
