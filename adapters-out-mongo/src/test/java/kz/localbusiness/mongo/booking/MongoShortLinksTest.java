package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.application.booking.out.ShortLinksContract;
import kz.localbusiness.mongo.TestMongo;

class MongoShortLinksTest extends ShortLinksContract {

    private final ShortLinks links = new MongoShortLinks(TestMongo.embedded().business());

    @Override
    protected ShortLinks links() {
        return links;
    }
}
