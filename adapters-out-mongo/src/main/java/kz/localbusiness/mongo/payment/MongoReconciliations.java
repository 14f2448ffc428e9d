package kz.localbusiness.mongo.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.payment.out.DueReconciliations;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoReconciliations implements Reconciliations, DueReconciliations {

    private final BusinessMongo mongo;

    MongoReconciliations(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Reconciliation> latest(int most) {
        var order = Sort.by("_id").descending();
        return mongo
                .findAll(ReconciliationDocument.class, BusinessMongo.behind(""), order, most)
                .stream()
                .map(ReconciliationMapper::toDomain)
                .toList();
    }

    @Override
    public void keep(Reconciliation one) {
        var known = mongo.find(ReconciliationDocument.class, one.day().toString());
        var version = known.map(ReconciliationDocument::version).orElse(0L);
        mongo.save(ReconciliationMapper.toDocument(one, version));
    }

    @Override
    public void plan(Instant next) {
        mongo.change(
                ReconciliationPlanDocument.class,
                ReconciliationPlanDocument.NAME,
                new Update().set("dueAt", next));
    }

    @Override
    public void stop() {
        mongo.remove(ReconciliationPlanDocument.class, ReconciliationPlanDocument.NAME);
    }

    @Override
    public List<BusinessId> due(Instant now, int most) {
        return mongo.dueOfAllBusinesses(ReconciliationPlanDocument.class, now, most).stream()
                .map(id -> new BusinessId(UUID.fromString(id.split("/", 2)[0])))
                .toList();
    }
}
