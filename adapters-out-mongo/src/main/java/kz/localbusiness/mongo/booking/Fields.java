package kz.localbusiness.mongo.booking;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.TimeSlot;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Fields of the parts of a stored document; one that is missing without leave is a broken world.
public final class Fields {

    private Fields() {}

    public static String text(Document from, String field) {
        return requireNonNull(from.getString(field), field);
    }

    public static UUID uuid(Document from, String field) {
        return UUID.fromString(text(from, field));
    }

    public static @Nullable UUID uuidIfAny(Document from, String field) {
        return from.get(field) instanceof String text ? UUID.fromString(text) : null;
    }

    public static AppointmentId appointment(Document from, String field) {
        return new AppointmentId(uuid(from, field));
    }

    public static String text(AppointmentId id) {
        return id.value().toString();
    }

    public static Instant at(Document from, String field) {
        return requireNonNull(from.getDate(field), field).toInstant();
    }

    public static @Nullable Instant atIfAny(Document from, String field) {
        return from.get(field) instanceof Date date ? date.toInstant() : null;
    }

    /// In whole milliseconds, rounded down.
    public static Date date(Instant at) {
        return Date.from(at);
    }

    public static long number(Document from, String field) {
        return requireNonNull(from.get(field, Number.class), field).longValue();
    }

    public static TimeSlot slot(Document from) {
        return new TimeSlot(at(from, "start"), at(from, "end"));
    }

    public static Document slot(TimeSlot slot) {
        return new Document("start", date(slot.start())).append("end", date(slot.end()));
    }

    public static Document part(Document from, String field) {
        return requireNonNull(from.get(field, Document.class), field);
    }

    public static @Nullable Document partIfAny(Document from, String field) {
        return from.get(field, Document.class);
    }

    public static <T> List<T> all(Document from, String field, Function<Document, T> reader) {
        return all(requireNonNull(from.getList(field, Document.class), field), reader);
    }

    /// None where nothing is stored.
    public static <T> List<T> anyOf(Document from, String field, Function<Document, T> reader) {
        return all(from.getList(field, Document.class, List.of()), reader);
    }

    public static String textIfAny(Document from, String field) {
        return from.get(field, "");
    }

    public static boolean is(Document from, String field) {
        return from.get(field, false);
    }

    public static <S, T> List<T> all(List<S> some, Function<S, T> change) {
        return some.isEmpty() ? List.of() : some.stream().map(change).toList();
    }

    /// Nothing is stored for what there is not; what is read so often is better short.
    public static Document with(Document document, String field, @Nullable Object value) {
        return isNothing(value) ? document : document.append(field, value);
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || (value instanceof List<?> list && list.isEmpty());
    }
}
