package kz.localbusiness.mongo.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.DueCharges;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoCharges implements Charges, DueCharges {

    /// More than anybody begins for one visit.
    private static final int MOST_OF_ONE_VISIT = 100;

    /// More than anybody begins in the days for which it is known who did.
    private static final int MOST_OF_ONE_CLIENT = 1_000;

    private static final String CLIENT = "reservation.client.phone";

    private final BusinessMongo mongo;

    MongoCharges(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Charge charge) {
        mongo.save(ChargeMapper.toDocument(charge));
    }

    @Override
    public Optional<Charge> find(ChargeId id) {
        return mongo.find(ChargeDocument.class, id.value().toString()).map(ChargeMapper::toDomain);
    }

    @Override
    public List<Charge> of(AppointmentId visit) {
        var its = Criteria.where("visit").is(visit.value().toString());
        return all(its, Sort.by("begunAt").descending(), MOST_OF_ONE_VISIT);
    }

    @Override
    public List<Charge> begunBy(PhoneNumber client) {
        var theirs = Criteria.where(CLIENT).is(client.value());
        return all(theirs, Sort.by("begunAt").descending(), MOST_OF_ONE_CLIENT);
    }

    @Override
    public List<Charge> begunSince(Instant moment, int most) {
        return all(Criteria.where("begunAt").gte(moment), Sort.by("begunAt"), most);
    }

    @Override
    public List<Charge> unsettled(int most) {
        return all(Criteria.where("dueAt").gte(Instant.EPOCH), Sort.by("dueAt"), most);
    }

    @Override
    public List<Charge> toGiveBack(int most) {
        var byHand = Criteria.where("toGiveBackSince").gte(Instant.EPOCH);
        return all(byHand, Sort.by("toGiveBackSince"), most);
    }

    private List<Charge> all(Criteria which, Sort order, int most) {
        return mongo.findAll(ChargeDocument.class, which, order, most).stream()
                .map(ChargeMapper::toDomain)
                .toList();
    }

    @Override
    public void save(Charge charge) {
        mongo.save(ChargeMapper.toDocument(charge));
    }

    @Override
    public List<DueCharge> due(Instant now, int most) {
        return mongo.dueOfAllBusinesses(ChargeDocument.class, now, most).stream()
                .map(MongoCharges::named)
                .toList();
    }

    private static DueCharge named(String id) {
        var parts = id.split("/", 2);
        return new DueCharge(new BusinessId(UUID.fromString(parts[0])), ChargeMapper.id(parts[1]));
    }
}
