package kz.localbusiness.mongo.booking;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.application.booking.AgendaTraces;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.mongo.BusinessMongo;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoAgendas implements Agendas {

    private final BusinessMongo mongo;

    MongoAgendas(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Agenda of(AgendaKey key) {
        return mongo.find(AgendaDocument.class, AgendaNames.name(key))
                .map(AgendaMapper::toDomain)
                .orElseGet(() -> Agenda.empty(CurrentBusiness.required(), key));
    }

    /// Asks for each agenda by its id, so that no index needs to know of ranges.
    @Override
    public List<Agenda> all(Collection<AgendaKey> keys) {
        var found = mongo.findAll(AgendaDocument.class, names(keys));
        return found.stream().map(AgendaMapper::toDomain).toList();
    }

    /// Only what is spoken for is sent; agendas that are full, which is rare, are read whole.
    @Override
    public List<Agenda> glance(Collection<AgendaKey> keys) {
        var parts = mongo.findParts(AgendaDocument.class, names(keys), "claims", "blocks", "full");
        var full = parts.stream().filter(AgendaMapper::isFull).map(AgendaMapper::key).toList();
        var others =
                parts.stream()
                        .filter(part -> !AgendaMapper.isFull(part))
                        .map(AgendaMapper::glanced);
        return full.isEmpty()
                ? others.toList()
                : Stream.concat(others, all(full).stream()).toList();
    }

    @Override
    public List<Agenda> homes(Collection<AppointmentId> appointments) {
        var names = appointments.stream().map(id -> id.value().toString()).distinct().toList();
        if (names.isEmpty()) {
            return List.of();
        }
        checkLength(names);
        var named = Criteria.where("names").in(names);
        return mongo.findAll(AgendaDocument.class, named, Sort.unsorted(), names.size()).stream()
                .map(AgendaMapper::toDomain)
                .toList();
    }

    @Override
    public void save(Agenda agenda, @Nullable RecordName quietly) {
        mongo.save(AgendaMapper.toDocument(agenda), AgendaTraces.of(agenda, quietly));
    }

    @Override
    public void remove(Agenda agenda) {
        mongo.remove(AgendaMapper.toDocument(agenda));
    }

    private static List<String> names(Collection<AgendaKey> keys) {
        var names = keys.stream().distinct().map(AgendaNames::name).toList();
        checkLength(names);
        return names;
    }

    private static void checkLength(List<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("asks for more agendas than one call may read");
        }
    }
}
