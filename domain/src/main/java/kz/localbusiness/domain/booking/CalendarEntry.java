package kz.localbusiness.domain.booking;

import java.net.URI;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.TimeSlot;

/// What the client's calendar is told of a visit. Calendars know it again by its id, which stays
/// for good, and believe the highest revision.
///
/// @param revision how often what is told here has changed, so that it never goes back; nothing
///   else counts
/// @param page where the client looks after the visit
/// @see "features/decisions/049-letters-and-calendars.md"
public record CalendarEntry(
        AppointmentId id,
        int revision,
        Status status,
        TimeSlot slot,
        String title,
        String place,
        URI page) {

    public enum Status {
        /// Its time is held, and the business has not agreed yet.
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    public static CalendarEntry of(Appointment visit, Business business, URI page) {
        var profile = business.profile();
        return new CalendarEntry(
                visit.id(),
                revision(visit),
                status(visit.state()),
                visit.slot(),
                "%s · %s".formatted(visit.offering().name(), profile.name()),
                profile.address(),
                page);
    }

    private static int revision(Appointment visit) {
        return (int) visit.history().stream().filter(entry -> isTold(entry.act())).count();
    }

    private static boolean isTold(Act act) {
        return switch (act) {
            case CONFIRMED, MOVED, RESIZED, CANCELLED, REINSTATED -> true;
            case BOOKED, BOOKED_BY_OVERRIDE, ARRIVED, COMPLETED, MISSED -> false;
            case LINK_RENEWED, REMINDED, CHANGE_ASKED, CHANGE_ANSWERED, PROMISED -> false;
            case PAID, PAYMENT_RETURNED, DISCOUNTED -> false;
        };
    }

    private static Status status(AppointmentState state) {
        return switch (state) {
            case Requested _ -> Status.TENTATIVE;
            case Confirmed _, Rescheduled _, Arrived _, Completed _, NoShow _ -> Status.CONFIRMED;
            case Cancelled _ -> Status.CANCELLED;
        };
    }
}
