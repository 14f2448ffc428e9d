package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.NoticesContract;
import kz.localbusiness.application.notice.out.ReportedNotices;
import kz.localbusiness.application.notice.out.WaitingNotices;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoNoticesOnRealServerTest extends NoticesContract {

    private final TestMongo mongo = TestMongo.real();
    private final Notices notices = new MongoNotices(mongo.business(), new NoticeMapper());
    private final DueNotices dueNotices = new MongoDueNotices(mongo.business());

    @Override
    protected Notices notices() {
        return notices;
    }

    @Override
    protected DueNotices dueNotices() {
        return dueNotices;
    }

    @Override
    protected WaitingNotices waitingNotices() {
        return new MongoWaitingNotices(mongo.business());
    }

    @Override
    protected ReportedNotices reportedNotices() {
        return new MongoReportedNotices(mongo.business());
    }
}
