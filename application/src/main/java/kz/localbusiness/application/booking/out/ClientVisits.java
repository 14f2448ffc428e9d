package kz.localbusiness.application.booking.out;

import java.util.List;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Which visits of the current business were booked under a phone number, and where each is at
/// home. Follows the news of them; what a visit is, only its home says.
public interface ClientVisits {

    /// A place behind all visits.
    String END = "~";

    /// The visit as its home had it; what an older version of the home said changes nothing. Once
    /// nobody knows whose it was, it is not found under any number.
    ///
    /// @param version of the home
    void note(Appointment visit, long version);

    /// Those behind a place, nearest first.
    List<Entry> after(PhoneNumber phone, String place, int most);

    /// Those before a place, nearest first.
    List<Entry> before(PhoneNumber phone, String place, int most);

    /// Where the latest visits are at home, each home once.
    default List<AgendaKey> latestHomes(PhoneNumber phone, int most) {
        return before(phone, END, most).stream().map(Entry::home).distinct().toList();
    }

    /// @param place by which entries are ordered, see [#place]
    record Entry(AppointmentId appointment, AgendaKey home, String place) {}

    /// Its start, and its name, since several may start at once.
    static String place(Appointment visit) {
        return "%s/%s".formatted(visit.slot().start(), visit.id().value());
    }
}
