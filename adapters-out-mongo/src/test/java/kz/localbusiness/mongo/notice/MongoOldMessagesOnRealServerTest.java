package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.OldMessages;
import kz.localbusiness.application.notice.out.OldMessagesContract;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoOldMessagesOnRealServerTest extends OldMessagesContract {

    private final BusinessMongo mongo = TestMongo.real().business();

    @Override
    protected Notices notices() {
        return new MongoNotices(mongo, new NoticeMapper());
    }

    @Override
    protected Bells bells() {
        return new MongoBells(mongo);
    }

    @Override
    protected OldMessages old() {
        return new MongoOldMessages(mongo);
    }
}
