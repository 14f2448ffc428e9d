package kz.localbusiness.mongo.photo;

import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.AlbumsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoAlbumsOnRealServerTest extends AlbumsContract {

    private final Albums albums = new MongoAlbums(TestMongo.real().business());

    @Override
    protected Albums albums() {
        return albums;
    }
}
