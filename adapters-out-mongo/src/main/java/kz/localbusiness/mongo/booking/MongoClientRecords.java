package kz.localbusiness.mongo.booking;

import java.util.List;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.BusinessMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

@Component
class MongoClientRecords implements ClientRecords {

    private static final Sort BY_ID = Sort.by("_id");

    private final BusinessMongo mongo;

    MongoClientRecords(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Agenda> agendas(PhoneNumber client, @Nullable AgendaKey after, int most) {
        var name = after == null ? "" : AgendaNames.name(after);
        var theirs = BusinessMongo.behind(name).and("appointments.client.phone").is(client.value());
        var found = mongo.findAll(AgendaDocument.class, theirs, BY_ID, most);
        return found.stream().map(AgendaMapper::toDomain).toList();
    }

    @Override
    public List<WaitlistEntry> waits(PhoneNumber client, @Nullable WaitlistId after, int most) {
        var name = after == null ? "" : after.value().toString();
        var theirs = BusinessMongo.behind(name).and("client.phone").is(client.value());
        var found = mongo.findAll(WaitlistDocument.class, theirs, BY_ID, most);
        return found.stream().map(WaitlistMapper::toDomain).toList();
    }
}
