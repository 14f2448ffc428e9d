package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The business says how far a visit has come.
@FunctionalInterface
public interface RecordProgress {

    ProgressDecision record(Command command);

    enum Progress {
        ARRIVED,
        COMPLETED,
        NO_SHOW
    }

    record Command(BusinessId business, AppointmentId appointment, Progress progress)
            implements ForBusiness {}
}
