package kz.localbusiness.mongo.photo;

import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.Signs;
import kz.localbusiness.application.photo.out.SignsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoSignsOnRealServerTest extends SignsContract {

    private final TestMongo mongo = TestMongo.real();

    @Override
    protected Signs signs() {
        return new MongoSigns(mongo.business());
    }

    @Override
    protected Albums albums() {
        return new MongoAlbums(mongo.business());
    }
}
