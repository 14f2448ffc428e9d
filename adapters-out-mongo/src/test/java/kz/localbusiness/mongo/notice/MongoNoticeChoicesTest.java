package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.NoticeChoicesContract;
import kz.localbusiness.mongo.TestMongo;

class MongoNoticeChoicesTest extends NoticeChoicesContract {

    private final NoticeChoices choices = new MongoNoticeChoices(TestMongo.embedded().business());

    @Override
    protected NoticeChoices choices() {
        return choices;
    }
}
