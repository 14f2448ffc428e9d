package kz.localbusiness.mongo.booking;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static kz.localbusiness.mongo.booking.Fields.all;
import static kz.localbusiness.mongo.booking.Fields.appointment;
import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.uuid;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentArrived;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCompleted;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMissed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentPaid;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentReinstated;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentResized;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAnswered;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAsked;
import kz.localbusiness.domain.booking.BookingEvent.ComingPromised;
import kz.localbusiness.domain.booking.BookingEvent.DiscountGiven;
import kz.localbusiness.domain.booking.BookingEvent.FeedbackNoted;
import kz.localbusiness.domain.booking.BookingEvent.ReminderAsked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked.Member;
import kz.localbusiness.domain.booking.EventId;
import org.bson.Document;

/// An unknown kind in the store is a broken world, not something to skip.
final class NewsMapper {

    private NewsMapper() {}

    static Document toDocument(BookingEvent event) {
        return switch (event) {
            case AppointmentBooked _ -> news("BOOKED", event);
            case AppointmentConfirmed _ -> news("CONFIRMED", event);
            case AppointmentCancelled _ -> news("CANCELLED", event);
            case AppointmentArrived _ -> news("ARRIVED", event);
            case AppointmentCompleted _ -> news("COMPLETED", event);
            case AppointmentMissed _ -> news("MISSED", event);
            case AppointmentPaid _ -> news("PAID", event);
            case DiscountGiven _ -> news("DISCOUNT_GIVEN", event);
            case ReminderAsked _ -> news("REMINDER_ASKED", event);
            case ChangeAsked _ -> news("CHANGE_ASKED", event);
            case ChangeAnswered _ -> news("CHANGE_ANSWERED", event);
            case ComingPromised _ -> news("COMING_PROMISED", event);
            case FeedbackNoted _ -> news("FEEDBACK_NOTED", event);
            case AppointmentReinstated _ -> news("REINSTATED", event);
            case AppointmentMoved moved -> news("MOVED", event).append("left", names(moved.left()));
            case AppointmentResized resized ->
                    news("RESIZED", event).append("left", names(resized.left()));
            case SeriesBooked series ->
                    news("SERIES_BOOKED", event)
                            .append("others", all(series.others(), NewsMapper::toDocument));
        };
    }

    static BookingEvent toDomain(Document news) {
        var id = new EventId(uuid(news, "id"));
        var appointment = appointment(news, "appointment");
        var at = at(news, "at");
        var kind = text(news, "kind");
        return switch (kind) {
            case "BOOKED" -> new AppointmentBooked(id, appointment, at);
            case "CONFIRMED" -> new AppointmentConfirmed(id, appointment, at);
            case "CANCELLED" -> new AppointmentCancelled(id, appointment, at);
            case "ARRIVED" -> new AppointmentArrived(id, appointment, at);
            case "COMPLETED" -> new AppointmentCompleted(id, appointment, at);
            case "MISSED" -> new AppointmentMissed(id, appointment, at);
            case "MOVED" -> new AppointmentMoved(id, appointment, at, left(news));
            case "REMINDER_ASKED" -> new ReminderAsked(id, appointment, at);
            case "CHANGE_ASKED" -> new ChangeAsked(id, appointment, at);
            case "CHANGE_ANSWERED" -> new ChangeAnswered(id, appointment, at);
            case "COMING_PROMISED" -> new ComingPromised(id, appointment, at);
            case "FEEDBACK_NOTED" -> new FeedbackNoted(id, appointment, at);
            case "PAID" -> new AppointmentPaid(id, appointment, at);
            case "DISCOUNT_GIVEN" -> new DiscountGiven(id, appointment, at);
            case "REINSTATED" -> new AppointmentReinstated(id, appointment, at);
            case "RESIZED" -> new AppointmentResized(id, appointment, at, left(news));
            case "SERIES_BOOKED" ->
                    new SeriesBooked(id, appointment, at, all(news, "others", NewsMapper::member));
            default -> throw new IllegalStateException("unknown kind of news " + kind);
        };
    }

    private static Document news(String kind, BookingEvent event) {
        return new Document("kind", kind)
                .append("id", event.id().value().toString())
                .append("appointment", text(event.appointment()))
                .append("at", date(event.at()));
    }

    private static List<String> names(Collection<AgendaKey> agendas) {
        return agendas.stream().sorted().map(AgendaNames::name).toList();
    }

    private static Set<AgendaKey> left(Document news) {
        var names = requireNonNull(news.getList("left", String.class), "left");
        return names.stream().map(AgendaNames::key).collect(toSet());
    }

    private static Document toDocument(Member member) {
        return new Document("appointment", text(member.appointment()))
                .append("home", AgendaNames.name(member.home()));
    }

    private static Member member(Document member) {
        return new Member(
                appointment(member, "appointment"), AgendaNames.key(text(member, "home")));
    }
}
