package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.booking.out.ReviewsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoReviewsOnRealServerTest extends ReviewsContract {

    private final TestMongo mongo = TestMongo.real();
    private final Reviews reviews = new MongoReviews(mongo.business());

    @Override
    protected Reviews reviews() {
        return reviews;
    }
}
