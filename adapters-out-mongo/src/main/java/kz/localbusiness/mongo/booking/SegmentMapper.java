package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.all;
import static kz.localbusiness.mongo.booking.Fields.anyOf;
import static kz.localbusiness.mongo.booking.Fields.is;
import static kz.localbusiness.mongo.booking.Fields.number;
import static kz.localbusiness.mongo.booking.Fields.part;
import static kz.localbusiness.mongo.booking.Fields.partIfAny;
import static kz.localbusiness.mongo.booking.Fields.slot;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.uuid;
import static kz.localbusiness.mongo.booking.Fields.with;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import org.bson.Document;

/// Lengths in seconds, prices in tiyn, dates as ISO text. What is as with most visits is not
/// stored: no buffers, the date of the agenda, no rooms, no group, no add-ons.
record SegmentMapper(List<LocalDate> here) {

    static SegmentMapper in(AgendaKey agenda) {
        return new SegmentMapper(List.of(agenda.date()));
    }

    Document toDocument(Segment segment) {
        var document =
                slot(segment.slot())
                        .append("offering", toDocument(segment.offering()))
                        .append("staff", segment.staff().value().toString());
        var isAlone = segment.occupied().equals(segment.slot());
        with(document, "occupied", isAlone ? null : slot(segment.occupied()));
        var isHere = segment.dates().equals(here);
        with(document, "dates", isHere ? null : all(segment.dates(), LocalDate::toString));
        with(document, "resources", all(segment.resources(), one -> one.value().toString()));
        return with(document, "group", segment.group());
    }

    Segment toDomain(Document segment) {
        var slot = slot(segment);
        var occupied = partIfAny(segment, "occupied");
        var dates = all(texts(segment, "dates"), LocalDate::parse);
        return new Segment(
                offering(part(segment, "offering")),
                new StaffId(uuid(segment, "staff")),
                slot,
                occupied == null ? slot : slot(occupied),
                dates.isEmpty() ? here : dates,
                all(texts(segment, "resources"), one -> new ResourceId(UUID.fromString(one))),
                is(segment, "group"));
    }

    private static Document toDocument(BookedOffering offering) {
        var document =
                new Document("id", offering.id().value().toString())
                        .append("name", offering.name())
                        .append("seconds", offering.duration().toSeconds())
                        .append("price", offering.price().tiyn());
        return with(document, "addOns", all(offering.addOns(), SegmentMapper::toDocument));
    }

    private static BookedOffering offering(Document offering) {
        return new BookedOffering(
                new OfferingId(uuid(offering, "id")),
                text(offering, "name"),
                Duration.ofSeconds(number(offering, "seconds")),
                new Money(number(offering, "price")),
                anyOf(offering, "addOns", SegmentMapper::addOn));
    }

    private static Document toDocument(AddOn addOn) {
        return new Document("id", addOn.id().value().toString())
                .append("name", addOn.name())
                .append("seconds", addOn.extra().toSeconds())
                .append("price", addOn.price().tiyn());
    }

    private static AddOn addOn(Document addOn) {
        return new AddOn(
                new AddOnId(uuid(addOn, "id")),
                text(addOn, "name"),
                Duration.ofSeconds(number(addOn, "seconds")),
                new Money(number(addOn, "price")));
    }

    private static List<String> texts(Document from, String field) {
        return from.getList(field, String.class, List.of());
    }
}
