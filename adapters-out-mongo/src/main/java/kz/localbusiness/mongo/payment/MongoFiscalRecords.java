package kz.localbusiness.mongo.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.payment.out.DueFiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoFiscalRecords implements FiscalRecords, DueFiscalRecords {

    private final BusinessMongo mongo;

    MongoFiscalRecords(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean add(FiscalRecord record) {
        return mongo.add(FiscalRecordMapper.toDocument(record));
    }

    @Override
    public Optional<FiscalRecord> find(long receipt) {
        return mongo.find(FiscalRecordDocument.class, ReceiptMapper.name(receipt))
                .map(FiscalRecordMapper::toDomain);
    }

    @Override
    public List<FiscalRecord> of(Collection<Long> receipts) {
        var names = receipts.stream().map(ReceiptMapper::name).toList();
        return mongo.findAll(FiscalRecordDocument.class, names).stream()
                .map(FiscalRecordMapper::toDomain)
                .sorted(Comparator.comparingLong(FiscalRecord::receipt))
                .toList();
    }

    @Override
    public List<FiscalRecord> hindered(int most) {
        var theirs = Criteria.where("hinderedAt").gte(Instant.EPOCH);
        return mongo.findAll(FiscalRecordDocument.class, theirs, Sort.by("_id"), most).stream()
                .map(FiscalRecordMapper::toDomain)
                .toList();
    }

    @Override
    public void save(FiscalRecord record) {
        mongo.save(FiscalRecordMapper.toDocument(record));
    }

    @Override
    public List<DueReceipt> due(Instant now, int most) {
        return mongo.dueOfAllBusinesses(FiscalRecordDocument.class, now, most).stream()
                .map(MongoFiscalRecords::named)
                .toList();
    }

    private static DueReceipt named(String id) {
        var business = id.substring(0, id.indexOf('/'));
        return new DueReceipt(
                new BusinessId(UUID.fromString(business)), ReceiptMapper.numberIn(id));
    }
}
