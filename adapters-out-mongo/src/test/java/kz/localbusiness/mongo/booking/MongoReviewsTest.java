package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.booking.out.ReviewsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoReviewsTest extends ReviewsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Reviews reviews = new MongoReviews(mongo.business());

    @Override
    protected Reviews reviews() {
        return reviews;
    }
}
