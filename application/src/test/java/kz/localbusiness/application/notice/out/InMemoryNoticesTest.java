package kz.localbusiness.application.notice.out;

class InMemoryNoticesTest extends NoticesContract {

    private final InMemoryNotices notices = new InMemoryNotices();
    private final DueNotices dueNotices = notices;

    @Override
    protected InMemoryNotices notices() {
        return notices;
    }

    @Override
    protected DueNotices dueNotices() {
        return dueNotices;
    }

    @Override
    protected WaitingNotices waitingNotices() {
        return notices;
    }

    @Override
    protected ReportedNotices reportedNotices() {
        return notices;
    }
}
