package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.all;
import static kz.localbusiness.mongo.booking.Fields.appointment;
import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.text;

import kz.localbusiness.domain.booking.Hold;
import org.bson.Document;

record HoldMapper(SegmentMapper segments) {

    Document toDocument(Hold hold) {
        return new Document("id", text(hold.id()))
                .append("segments", all(hold.segments(), segments::toDocument))
                .append("until", date(hold.until()));
    }

    Hold toDomain(Document hold) {
        return new Hold(
                appointment(hold, "id"),
                all(hold, "segments", segments::toDomain),
                at(hold, "until"));
    }
}
