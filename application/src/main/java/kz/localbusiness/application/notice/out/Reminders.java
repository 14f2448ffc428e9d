package kz.localbusiness.application.notice.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.notice.Reminder;

/// Whose clients the current business reminds next, and when; one for each visit.
public interface Reminders {

    Optional<Reminder> find(AppointmentId visit);

    /// The soonest first.
    List<Reminder> soonest(int most);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Reminder reminder);

    void remove(AppointmentId visit);
}
