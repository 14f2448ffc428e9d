package kz.localbusiness.mongo.photo;

import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.Signs;
import kz.localbusiness.application.photo.out.SignsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoSignsTest extends SignsContract {

    private final TestMongo mongo = TestMongo.embedded();

    @Override
    protected Signs signs() {
        return new MongoSigns(mongo.business());
    }

    @Override
    protected Albums albums() {
        return new MongoAlbums(mongo.business());
    }
}
