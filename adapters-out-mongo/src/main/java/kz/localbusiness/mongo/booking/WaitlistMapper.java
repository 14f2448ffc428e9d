package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.all;
import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.atIfAny;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.with;

import java.time.LocalDate;
import java.util.UUID;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.booking.WaitlistLogEntry;
import kz.localbusiness.domain.booking.WaitlistLogEntry.Step;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.bson.Document;

final class WaitlistMapper {

    private WaitlistMapper() {}

    static WaitlistDocument toDocument(WaitlistEntry entry) {
        return new WaitlistDocument(
                "%s/%s".formatted(entry.business(), entry.id().value()),
                entry.business().toString(),
                entry.offering().value().toString(),
                entry.staff() == null ? null : entry.staff().value().toString(),
                entry.from().toString(),
                entry.to().toString(),
                ClientMapper.toDocument(entry.client()),
                entry.since(),
                entry.isOpen() ? entry.since() : null,
                entry.dueAt().orElse(null),
                WaitlistStateMapper.toDocument(entry.state()),
                entry.offers(),
                all(entry.log(), WaitlistMapper::toDocument),
                entry.version());
    }

    static WaitlistEntry toDomain(WaitlistDocument entry) {
        return new WaitlistEntry(
                new BusinessId(UUID.fromString(entry.business())),
                id(entry.id().substring(entry.business().length() + 1)),
                new OfferingId(UUID.fromString(entry.offering())),
                entry.staff() == null ? null : new StaffId(UUID.fromString(entry.staff())),
                LocalDate.parse(entry.from()),
                LocalDate.parse(entry.to()),
                ClientMapper.toDomain(entry.client()),
                entry.since(),
                WaitlistStateMapper.toDomain(entry.state()),
                entry.offers(),
                all(entry.log(), WaitlistMapper::entry),
                entry.version());
    }

    static WaitlistId id(String name) {
        return new WaitlistId(UUID.fromString(name));
    }

    private static Document toDocument(WaitlistLogEntry entry) {
        var document = new Document("at", date(entry.at())).append("step", entry.step().name());
        return with(document, "start", entry.start() == null ? null : date(entry.start()));
    }

    private static WaitlistLogEntry entry(Document entry) {
        var step = Step.valueOf(text(entry, "step"));
        return new WaitlistLogEntry(at(entry, "at"), step, atIfAny(entry, "start"));
    }
}
