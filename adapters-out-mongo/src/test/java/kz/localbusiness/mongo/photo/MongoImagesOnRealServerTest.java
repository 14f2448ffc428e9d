package kz.localbusiness.mongo.photo;

import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.application.photo.out.ImagesContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoImagesOnRealServerTest extends ImagesContract {

    private final Images images = new MongoImages(TestMongo.real().business());

    @Override
    protected Images images() {
        return images;
    }
}
