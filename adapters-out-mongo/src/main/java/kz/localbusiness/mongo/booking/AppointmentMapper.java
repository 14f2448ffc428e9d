package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.all;
import static kz.localbusiness.mongo.booking.Fields.anyOf;
import static kz.localbusiness.mongo.booking.Fields.appointment;
import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.atIfAny;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.is;
import static kz.localbusiness.mongo.booking.Fields.number;
import static kz.localbusiness.mongo.booking.Fields.part;
import static kz.localbusiness.mongo.booking.Fields.partIfAny;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.textIfAny;
import static kz.localbusiness.mongo.booking.Fields.uuid;
import static kz.localbusiness.mongo.booking.Fields.uuidIfAny;
import static kz.localbusiness.mongo.booking.Fields.with;

import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.Money;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Where an appointment is stored is its home, so that is not said again.
record AppointmentMapper(AgendaKey home, SegmentMapper segments) {

    Document toDocument(Appointment it) {
        if (!it.home().equals(home)) {
            throw new IllegalArgumentException("an appointment is stored in its home only");
        }
        var document =
                new Document("id", text(it.id()))
                        .append("segments", all(it.segments(), segments::toDocument))
                        .append("client", ClientMapper.toDocument(it.client()))
                        .append("state", StateMapper.toDocument(it.state()))
                        .append("bookedAt", date(it.bookedAt()))
                        .append("history", all(it.history(), AppointmentMapper::toDocument));
        with(document, "counted", it.counted());
        with(document, "series", it.series() == null ? null : it.series().toString());
        with(document, "feedback", toDocument(it.feedback()));
        with(document, "payments", all(it.payments(), AppointmentMapper::toDocument));
        return with(document, "discount", tiyn(it.discount()));
    }

    Appointment toDomain(Document it) {
        return new Appointment(
                appointment(it, "id"),
                home,
                all(it, "segments", segments::toDomain),
                ClientMapper.toDomain(part(it, "client")),
                is(it, "counted"),
                StateMapper.toDomain(part(it, "state")),
                at(it, "bookedAt"),
                all(it, "history", AppointmentMapper::entry),
                uuidIfAny(it, "series"),
                feedback(partIfAny(it, "feedback")),
                anyOf(it, "payments", AppointmentMapper::payment),
                moneyIfAny(it, "discount"));
    }

    private static Document toDocument(HistoryEntry entry) {
        var document =
                new Document("at", date(entry.at()))
                        .append("by", entry.by().actor().name())
                        .append("act", entry.act().name());
        with(document, "account", entry.by().account());
        return with(document, "note", entry.note());
    }

    private static HistoryEntry entry(Document entry) {
        return new HistoryEntry(
                at(entry, "at"),
                new Doer(Actor.valueOf(text(entry, "by")), textIfAny(entry, "account")),
                Act.valueOf(text(entry, "act")),
                textIfAny(entry, "note"));
    }

    private static Document toDocument(Payment payment) {
        var document =
                new Document("id", payment.id().value().toString())
                        .append("tiyn", payment.amount().tiyn())
                        .append("method", payment.method().name())
                        .append("at", date(payment.at()))
                        .append("by", payment.by().actor().name());
        with(document, "account", payment.by().account());
        with(document, "tip", tiyn(payment.tip()));
        with(document, "returned", tiyn(payment.returned()));
        var returned = payment.returnedAt();
        return with(document, "returnedAt", returned == null ? null : date(returned));
    }

    private static @Nullable Long tiyn(Money money) {
        return money.equals(Money.ZERO) ? null : (Long) money.tiyn();
    }

    private static Payment payment(Document payment) {
        return new Payment(
                new PaymentId(uuid(payment, "id")),
                new Money(number(payment, "tiyn")),
                moneyIfAny(payment, "tip"),
                Payment.Method.valueOf(text(payment, "method")),
                at(payment, "at"),
                new Doer(Actor.valueOf(text(payment, "by")), textIfAny(payment, "account")),
                returned(payment),
                atIfAny(payment, "returnedAt"));
    }

    /// One that was stored before parts could be given back was given back as a whole.
    private static Money returned(Document payment) {
        return payment.containsKey("returnedAt") && !payment.containsKey("returned")
                ? new Money(number(payment, "tiyn"))
                : moneyIfAny(payment, "returned");
    }

    private static Money moneyIfAny(Document payment, String field) {
        return payment.containsKey(field) ? new Money(number(payment, field)) : Money.ZERO;
    }

    private static @Nullable Document toDocument(@Nullable Feedback feedback) {
        return feedback == null ? null : FeedbackMapper.toDocument(feedback);
    }

    private static @Nullable Feedback feedback(@Nullable Document feedback) {
        return feedback == null ? null : FeedbackMapper.toDomain(feedback);
    }
}
