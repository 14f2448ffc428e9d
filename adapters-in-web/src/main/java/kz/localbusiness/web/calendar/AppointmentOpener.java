package kz.localbusiness.web.calendar;

import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.business.Business;

/// Shows everything about a visit that was tapped in the calendar.
@FunctionalInterface
public interface AppointmentOpener {

    /// @param changed called when the visit is not what it was any more, in the same UI
    void open(Business business, AppointmentId visit, Runnable changed);
}
