package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.directory.out.DirectoryEntries;
import kz.localbusiness.application.directory.out.DirectoryEntriesContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.mapstruct.factory.Mappers;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoDirectoryEntriesOnRealServerTest extends DirectoryEntriesContract {

    private final TestMongo mongo = TestMongo.real();
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
