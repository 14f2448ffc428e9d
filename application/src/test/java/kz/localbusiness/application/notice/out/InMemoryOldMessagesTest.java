package kz.localbusiness.application.notice.out;

class InMemoryOldMessagesTest extends OldMessagesContract {

    private final InMemoryNotices notices = new InMemoryNotices();
    private final InMemoryBells bells = new InMemoryBells();

    @Override
    protected Notices notices() {
        return notices;
    }

    @Override
    protected Bells bells() {
        return bells;
    }

    @Override
    protected OldMessages old() {
        return new InMemoryOldMessages(notices, bells);
    }
}
