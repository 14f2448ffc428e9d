package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.application.notice.out.TeamWishesContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoTeamWishesOnRealServerTest extends TeamWishesContract {

    private final TeamWishes wishes = new MongoTeamWishes(TestMongo.real().business());

    @Override
    protected TeamWishes wishes() {
        return wishes;
    }
}
