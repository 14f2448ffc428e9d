package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.Wordings;
import kz.localbusiness.application.notice.out.WordingsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoWordingsTest extends WordingsContract {

    private final Wordings wordings = new MongoWordings(TestMongo.embedded().business());

    @Override
    protected Wordings wordings() {
        return wordings;
    }
}
