package kz.localbusiness.mongo.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoDueNotices implements DueNotices {

    private final BusinessMongo mongo;

    MongoDueNotices(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<DueNotice> due(Instant now, int most, Set<BusinessId> except) {
        return mongo.dueOfAllBusinesses(NoticeDocument.class, now, most, except).stream()
                .map(MongoDueNotices::named)
                .toList();
    }

    private static DueNotice named(String id) {
        var parts = id.split("/", 2);
        return new DueNotice(
                new BusinessId(UUID.fromString(parts[0])), new NoticeId(UUID.fromString(parts[1])));
    }
}
