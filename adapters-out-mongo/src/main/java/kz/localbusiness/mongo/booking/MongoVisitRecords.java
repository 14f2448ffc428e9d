package kz.localbusiness.mongo.booking;

import java.util.function.Function;
import kz.localbusiness.application.booking.out.VisitRecords;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/// In the order of the ids, of which a slice names its last one.
@Component
class MongoVisitRecords implements VisitRecords {

    private static final Sort BY_ID = Sort.by("_id");

    private final BusinessMongo mongo;

    MongoVisitRecords(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public long countAgendas() {
        return mongo.count(AgendaDocument.class);
    }

    @Override
    public long countWaits() {
        return mongo.count(WaitlistDocument.class);
    }

    @Override
    public Slice<Agenda> agendas(String after, int most) {
        return slice(AgendaDocument.class, after, most, AgendaMapper::toDomain);
    }

    @Override
    public Slice<WaitlistEntry> waits(String after, int most) {
        return slice(WaitlistDocument.class, after, most, WaitlistMapper::toDomain);
    }

    private <D extends OfOneBusiness, T> Slice<T> slice(
            Class<D> type, String after, int most, Function<D, T> toDomain) {
        var found = mongo.findAll(type, BusinessMongo.behind(after), BY_ID, most);
        var next = found.size() < most ? "" : name(found.getLast());
        return new Slice<>(found.stream().map(toDomain).toList(), next);
    }

    private static String name(OfOneBusiness document) {
        return document.id().substring(document.business().length() + 1);
    }
}
