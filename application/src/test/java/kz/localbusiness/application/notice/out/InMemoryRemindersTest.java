package kz.localbusiness.application.notice.out;

class InMemoryRemindersTest extends RemindersContract {

    private final InMemoryReminders reminders = new InMemoryReminders();
    private final DueReminders dueReminders = reminders;

    @Override
    protected InMemoryReminders reminders() {
        return reminders;
    }

    @Override
    protected DueReminders dueReminders() {
        return dueReminders;
    }
}
