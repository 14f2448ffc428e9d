package kz.localbusiness.mongo.photo;

import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.application.photo.out.ImagesContract;
import kz.localbusiness.mongo.TestMongo;

class MongoImagesTest extends ImagesContract {

    private final Images images = new MongoImages(TestMongo.embedded().business());

    @Override
    protected Images images() {
        return images;
    }
}
