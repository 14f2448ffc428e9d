package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.WarningRounds;
import kz.localbusiness.application.notice.out.WarningRoundsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoWarningRoundsTest extends WarningRoundsContract {

    private final WarningRounds rounds = new MongoWarningRounds(TestMongo.embedded().business());

    @Override
    protected WarningRounds rounds() {
        return rounds;
    }
}
