package kz.localbusiness.application.notice.out;

class InMemoryNoticeChoicesTest extends NoticeChoicesContract {

    private final NoticeChoices choices = new InMemoryNoticeChoices();

    @Override
    protected NoticeChoices choices() {
        return choices;
    }
}
