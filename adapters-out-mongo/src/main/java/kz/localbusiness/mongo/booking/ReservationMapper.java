package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.all;
import static kz.localbusiness.mongo.booking.Fields.appointment;
import static kz.localbusiness.mongo.booking.Fields.part;
import static kz.localbusiness.mongo.booking.Fields.text;

import java.util.List;
import kz.localbusiness.domain.booking.Reservation;
import org.bson.Document;

/// A visit to be, stored with what is paid for it.
public final class ReservationMapper {

    private static final SegmentMapper SEGMENTS = new SegmentMapper(List.of());

    private ReservationMapper() {}

    public static Document toDocument(Reservation visit) {
        return new Document("id", text(visit.id()))
                .append("segments", all(visit.segments(), SEGMENTS::toDocument))
                .append("client", ClientMapper.toDocument(visit.client()));
    }

    public static Reservation toDomain(Document visit) {
        return new Reservation(
                appointment(visit, "id"),
                all(visit, "segments", SEGMENTS::toDomain),
                ClientMapper.toDomain(part(visit, "client")));
    }
}
