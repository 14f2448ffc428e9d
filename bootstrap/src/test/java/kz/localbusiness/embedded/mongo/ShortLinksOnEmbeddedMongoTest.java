package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.application.booking.out.ShortLinksContract;

class ShortLinksOnEmbeddedMongoTest extends ShortLinksContract {

    @Override
    protected ShortLinks links() {
        return StoresOnEmbeddedMongo.store(ShortLinks.class);
    }
}
