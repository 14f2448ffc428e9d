package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.application.notice.out.TeamWishesContract;
import kz.localbusiness.mongo.TestMongo;

class MongoTeamWishesTest extends TeamWishesContract {

    private final TeamWishes wishes = new MongoTeamWishes(TestMongo.embedded().business());

    @Override
    protected TeamWishes wishes() {
        return wishes;
    }
}
