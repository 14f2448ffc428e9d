package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.WarningRounds;
import kz.localbusiness.application.notice.out.WarningRoundsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoWarningRoundsOnRealServerTest extends WarningRoundsContract {

    private final WarningRounds rounds = new MongoWarningRounds(TestMongo.real().business());

    @Override
    protected WarningRounds rounds() {
        return rounds;
    }
}
