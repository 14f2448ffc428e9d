package kz.localbusiness.mongo.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.NoticePlace;
import kz.localbusiness.mongo.BusinessMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoNotices implements Notices {

    private final BusinessMongo mongo;
    private final NoticeMapper mapper;

    MongoNotices(BusinessMongo mongo, NoticeMapper mapper) {
        this.mongo = mongo;
        this.mapper = mapper;
    }

    @Override
    public void add(Notice notice) {
        mongo.add(mapper.toDocument(notice));
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return mongo.find(NoticeDocument.class, id.value().toString()).map(mapper::toDomain);
    }

    @Override
    public List<Notice> latest(@Nullable NoticePlace before, int most) {
        var which = before == null ? new Criteria() : before(before);
        var order = Sort.by("since", "notice").descending();
        return mongo.findAll(NoticeDocument.class, which, order, most).stream()
                .map(mapper::toDomain)
                .toList();
    }

    private static Criteria before(NoticePlace place) {
        return Criteria.where("since")
                .lte(place.since())
                .orOperator(
                        Criteria.where("since").lt(place.since()),
                        Criteria.where("notice").lt(place.id().value().toString()));
    }

    @Override
    public int waiting(int attempts, int most) {
        var waiting =
                Criteria.where("state")
                        .is("DUE")
                        .and("attempts")
                        .gte(attempts)
                        .and("recipient")
                        .isNull();
        return mongo.findAll(NoticeDocument.class, waiting, Sort.unsorted(), most).size();
    }

    @Override
    public void save(Notice notice) {
        mongo.save(mapper.toDocument(notice));
    }

    @Override
    public void forgetSettledBefore(Instant moment) {
        mongo.removeAll(NoticeDocument.class, settledBefore(moment));
    }

    static Criteria settledBefore(Instant moment) {
        return Criteria.where("since").lt(moment).and("state").in("SENT", "DROPPED", "FAILED");
    }
}
