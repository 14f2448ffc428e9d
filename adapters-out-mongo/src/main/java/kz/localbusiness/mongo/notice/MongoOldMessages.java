package kz.localbusiness.mongo.notice;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.out.OldMessages;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoOldMessages implements OldMessages {

    /// Of each kind; whoever has the others is found the next time.
    private static final int MOST = 200;

    private static final String BUSINESS = "business";

    private final BusinessMongo mongo;

    MongoOldMessages(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<BusinessId> keptSinceBefore(Instant moment) {
        var news = where("at").lt(moment);
        return Stream.concat(
                        oldest(NoticeDocument.class, MongoNotices.settledBefore(moment), "since"),
                        oldest(BellDocument.class, news, "at"))
                .distinct()
                .map(business -> new BusinessId(UUID.fromString(business)))
                .toList();
    }

    private Stream<String> oldest(
            Class<? extends OfOneBusiness> type, Criteria which, String order) {
        return mongo.partsOfAllBusinesses(type, which, Sort.by(order), MOST, BUSINESS).stream()
                .map(part -> part.getString(BUSINESS));
    }
}
