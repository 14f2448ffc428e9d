package kz.localbusiness.web.booking;

import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;

/// A part of the client's page that changes as the visit does.
interface FollowsVisit {

    /// As it is now; the part shows what can be done with it, and hides when that is nothing.
    void show(MyAppointment now);
}
