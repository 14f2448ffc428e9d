package kz.localbusiness.mongo.booking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.mongo.booking.StaffDayDocument.News;

/// An unknown kind in the store is a broken world, not something to skip.
interface NewsMapper {

    default News toDocument(BookingEvent event) {
        return switch (event) {
            case AppointmentBooked booked -> news("BOOKED", booked);
            case AppointmentConfirmed confirmed -> news("CONFIRMED", confirmed);
            case AppointmentCancelled cancelled -> news("CANCELLED", cancelled);
            case AppointmentMoved(var id, var appointment, var at, var staff, var date) ->
                    new News(
                            "MOVED",
                            id.value().toString(),
                            appointment.value().toString(),
                            at,
                            staff.value().toString(),
                            date.toString());
        };
    }

    default BookingEvent toDomain(News news) {
        var id = new EventId(UUID.fromString(news.id()));
        var appointment = new AppointmentId(UUID.fromString(news.appointment()));
        return switch (news.kind()) {
            case "BOOKED" -> new AppointmentBooked(id, appointment, news.at());
            case "CONFIRMED" -> new AppointmentConfirmed(id, appointment, news.at());
            case "CANCELLED" -> new AppointmentCancelled(id, appointment, news.at());
            case "MOVED" -> {
                var staff = new StaffId(UUID.fromString(requireNonNull(news.fromStaff())));
                var date = LocalDate.parse(requireNonNull(news.fromDate()));
                yield new AppointmentMoved(id, appointment, news.at(), staff, date);
            }
            default -> throw new IllegalStateException("unknown kind of news " + news.kind());
        };
    }

    private static News news(String kind, BookingEvent event) {
        var id = event.id().value().toString();
        var appointment = event.appointment().value().toString();
        return new News(kind, id, appointment, event.at(), null, null);
    }
}
