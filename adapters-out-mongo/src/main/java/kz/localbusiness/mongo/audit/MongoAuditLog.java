package kz.localbusiness.mongo.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.StoredTraces;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// Adds and reads, nothing else.
@Component
class MongoAuditLog implements AuditLog {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "place");

    private final BusinessMongo mongo;

    MongoAuditLog(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void append(AuditEntry entry) {
        var business = CurrentBusiness.required().toString();
        mongo.add(
                new AuditEntryDocument(
                        business + "/" + entry.id(),
                        business,
                        entry.place(),
                        entry.act().by().account(),
                        entry.record().id(),
                        StoredTraces.toDocument(entry)));
    }

    @Override
    public long count() {
        return mongo.count(AuditEntryDocument.class);
    }

    @Override
    public List<AuditEntry> page(Filter filter, int most) {
        return mongo.findAll(AuditEntryDocument.class, which(filter), NEWEST_FIRST, most).stream()
                .map(found -> StoredTraces.toEntry(found.entry()))
                .toList();
    }

    private static Criteria which(Filter filter) {
        var before = filter.before();
        var which = before == null ? new Criteria() : where("place").lt(before);
        if (filter.account() != null) {
            which.and("account").is(filter.account());
        }
        if (filter.record() != null) {
            which.and("record").is(filter.record());
        }
        return which;
    }
}
