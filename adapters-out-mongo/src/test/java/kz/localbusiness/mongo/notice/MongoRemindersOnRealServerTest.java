package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.DueReminders;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.application.notice.out.RemindersContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoRemindersOnRealServerTest extends RemindersContract {

    private final MongoReminders reminders = new MongoReminders(TestMongo.real().business());

    @Override
    protected Reminders reminders() {
        return reminders;
    }

    @Override
    protected DueReminders dueReminders() {
        return reminders;
    }
}
