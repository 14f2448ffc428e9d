package kz.localbusiness.application.booking;

import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.staff.StaffId;

/// What of the team's work is the caller's to see and to do: everything for those who run the
/// business, their own for the others.
record OwnWork(Callers callers) {

    boolean includes(StaffId staff) {
        return callers.current().worksFor(staff);
    }

    boolean includes(Appointment visit) {
        Caller caller = callers.current();
        return visit.segments().stream().anyMatch(part -> caller.worksFor(part.staff()));
    }
}
