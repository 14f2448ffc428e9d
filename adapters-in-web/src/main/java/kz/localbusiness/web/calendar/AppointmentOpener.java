package kz.localbusiness.web.calendar;

import kz.localbusiness.domain.booking.AppointmentId;

/// Shows everything about a visit that was tapped in the calendar.
@FunctionalInterface
interface AppointmentOpener {

    /// @param changed called when the visit is not what it was any more, in the same UI
    void open(AppointmentId visit, Runnable changed);
}
