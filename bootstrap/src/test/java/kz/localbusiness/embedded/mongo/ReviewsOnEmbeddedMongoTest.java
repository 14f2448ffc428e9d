package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.booking.out.ReviewsContract;

class ReviewsOnEmbeddedMongoTest extends ReviewsContract {

    @Override
    protected Reviews reviews() {
        return StoresOnEmbeddedMongo.store(Reviews.class);
    }
}
