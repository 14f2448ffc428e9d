package kz.localbusiness.mongo.notice;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.notice.out.ReportedNotices;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoReportedNotices implements ReportedNotices {

    private static final String REFERENCE = "deliveries.reference";

    private final BusinessMongo mongo;

    MongoReportedNotices(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<ReportedNotice> having(ProviderReference reference, int most) {
        var values = List.of(reference.value());
        return mongo.namesOfAllBusinesses(NoticeDocument.class, REFERENCE, values, most).stream()
                .map(MongoReportedNotices::named)
                .toList();
    }

    private static ReportedNotice named(String id) {
        var parts = id.split("/", 2);
        return new ReportedNotice(
                new BusinessId(UUID.fromString(parts[0])), new NoticeId(UUID.fromString(parts[1])));
    }
}
