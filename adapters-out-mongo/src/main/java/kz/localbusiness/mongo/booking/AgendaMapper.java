package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.all;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.shared.BusinessId;

/// By hand, because this is what the speed of every look at free time hangs on.
final class AgendaMapper {

    private AgendaMapper() {}

    static AgendaDocument toDocument(Agenda agenda) {
        var claims = new ClaimMapper(agenda.key());
        var segments = SegmentMapper.in(agenda.key());
        var appointments = new AppointmentMapper(agenda.key(), segments);
        var holds = new HoldMapper(segments);
        return new AgendaDocument(
                AgendaNames.id(agenda),
                agenda.business().toString(),
                AgendaNames.names(agenda),
                agenda.dueAt().orElse(null),
                agenda.requestedUntil().orElse(null),
                agenda.unpaidSince().orElse(null),
                agenda.isFull() ? true : null,
                all(agenda.appointments(), appointments::toDocument),
                all(agenda.holds(), holds::toDocument),
                all(agenda.claims(), claims::toLine),
                all(agenda.blocks(), BlockMapper::toDocument),
                all(agenda.news(), NewsMapper::toDocument),
                agenda.version());
    }

    static Agenda toDomain(AgendaDocument document) {
        var key = key(document);
        var claims = new ClaimMapper(key);
        var segments = SegmentMapper.in(key);
        var appointments = new AppointmentMapper(key, segments);
        var holds = new HoldMapper(segments);
        return new Agenda(
                new BusinessId(UUID.fromString(document.business())),
                key,
                all(document.appointments(), appointments::toDomain),
                all(document.holds(), holds::toDomain),
                all(document.claims(), claims::toDomain),
                all(document.blocks(), BlockMapper::toDomain),
                all(document.news(), NewsMapper::toDomain),
                document.version());
    }

    /// What is spoken for, and nothing else.
    static Agenda glanced(org.bson.Document part) {
        var key = key(part);
        var claims = new ClaimMapper(key);
        return new Agenda(
                CurrentBusiness.required(),
                key,
                List.of(),
                List.of(),
                all(part.getList("claims", String.class), claims::toDomain),
                all(part.getList("blocks", org.bson.Document.class), BlockMapper::toDomain),
                List.of(),
                0);
    }

    static boolean isFull(org.bson.Document part) {
        return part.getBoolean("full", false);
    }

    static AgendaKey key(org.bson.Document part) {
        return key(part.getString("_id"), CurrentBusiness.required().toString());
    }

    private static AgendaKey key(AgendaDocument document) {
        return key(document.id(), document.business());
    }

    private static AgendaKey key(String id, String business) {
        return AgendaNames.key(id.substring(business.length() + 1));
    }
}
