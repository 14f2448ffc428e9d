package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.BellsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoBellsOnRealServerTest extends BellsContract {

    private final Bells bells = new MongoBells(TestMongo.real().business());

    @Override
    protected Bells bells() {
        return bells;
    }
}
