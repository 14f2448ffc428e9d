package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;

/// Which reminders, of any business, are due; names them and shows nothing of them.
@FunctionalInterface
public interface DueReminders {

    /// The longest due first.
    List<DueReminder> due(Instant now, int most);

    record DueReminder(BusinessId business, AppointmentId visit) {}
}
