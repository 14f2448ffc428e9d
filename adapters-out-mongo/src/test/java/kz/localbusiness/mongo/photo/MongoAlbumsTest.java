package kz.localbusiness.mongo.photo;

import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.AlbumsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoAlbumsTest extends AlbumsContract {

    private final Albums albums = new MongoAlbums(TestMongo.embedded().business());

    @Override
    protected Albums albums() {
        return albums;
    }
}
