package kz.localbusiness.mongo.notice;

import java.time.Instant;
import kz.localbusiness.application.notice.out.WaitingNotices;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoWaitingNotices implements WaitingNotices {

    private final BusinessMongo mongo;

    MongoWaitingNotices(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Waiting waiting(Instant now, int most) {
        return new Waiting(
                mongo.countWaitingOfAllBusinesses(NoticeDocument.class, most),
                mongo.dueSinceOfAllBusinesses(NoticeDocument.class, now).orElse(null));
    }
}
