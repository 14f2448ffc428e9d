package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.DueReminders;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.application.notice.out.RemindersContract;
import kz.localbusiness.mongo.TestMongo;

class MongoRemindersTest extends RemindersContract {

    private final MongoReminders reminders = new MongoReminders(TestMongo.embedded().business());

    @Override
    protected Reminders reminders() {
        return reminders;
    }

    @Override
    protected DueReminders dueReminders() {
        return reminders;
    }
}
