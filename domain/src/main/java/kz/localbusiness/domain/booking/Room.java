package kz.localbusiness.domain.booking;

import java.util.List;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;

/// Whether a day has room for one more visit under the rules of its date.
record Room(StaffDay day, WorkingDay rules) {

    BookingDecision book(Appointment wanted, Occurrence when) {
        var obstacles = rules.obstacles(day, wanted.slot(), when.at());
        if (obstacles.isEmpty()) {
            var told = new AppointmentBooked(when.event(), wanted.id(), when.at());
            return new BookingDecision.Booked(day.with(wanted, told), wanted);
        }
        return onlyTaken(obstacles)
                ? new BookingDecision.SlotTaken()
                : new BookingDecision.NotOffered(obstacles);
    }

    MoveDecision arrive(Appointment moved, AppointmentMoved told) {
        var obstacles = rules.obstacles(day, moved.slot(), told.at());
        if (obstacles.isEmpty()) {
            return new MoveDecision.Moved(day.with(moved, told), moved);
        }
        return onlyTaken(obstacles)
                ? new MoveDecision.SlotTaken()
                : new MoveDecision.NotOffered(obstacles);
    }

    private static boolean onlyTaken(List<Obstacle> obstacles) {
        return obstacles.stream().allMatch(Obstacle.Taken.class::isInstance);
    }
}
